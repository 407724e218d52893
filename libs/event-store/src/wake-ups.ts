/** Tells any number of listeners how far the log has grown. A slow listener gets one merged signal, never a backlog. */
export class WakeUps {
  private readonly sleepers = new Set<() => void>();
  private head = 0n;

  /** Positions that come late or twice are of no account. */
  reached(head: bigint): void {
    if (head <= this.head) return;
    this.head = head;
    for (const rouse of this.sleepers) rouse();
  }

  /** Yields at once when the log is not empty, then at every growth, until `signal` aborts. */
  async *listen(signal: AbortSignal): AsyncGenerator<bigint> {
    let told = 0n;
    let rouse = (): void => undefined;
    const sleeper = (): void => rouse();
    this.sleepers.add(sleeper);
    signal.addEventListener('abort', sleeper);
    try {
      while (!signal.aborted) {
        if (this.head > told) yield (told = this.head);
        else await new Promise<void>((resolve) => (rouse = resolve));
      }
    } finally {
      this.sleepers.delete(sleeper);
      signal.removeEventListener('abort', sleeper);
    }
  }
}
