/** Keeps what was made last, by key. Who asks for what is being made waits for it; what could not be made is forgotten. */
export class RecentlyMade<Made> {
  private readonly kept = new Map<string, Promise<Made>>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Promise<Made>): Promise<Made> {
    const made = this.kept.get(key) ?? make();
    // Asked for again is asked for last: a Map keeps its keys in the order they were set.
    this.kept.delete(key);
    this.kept.set(key, made);
    made.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most) this.kept.delete(oldest!);
    return made;
  }
}
