import type { Program } from '../support/program.js';

/** A program that is started again when it ends, as a service manager does, and that may be killed and kept away. */
export class KeptRunning {
  /** Which of its starts counts; another begins with every start, and every kill. */
  private life = 0;
  /** What it said when it started last. */
  private said: RegExpMatchArray | undefined;
  /** How often it has ended by itself after it had started: never, if all is well. */
  fallen = 0;
  /** How often it could not start, as when the database was away. */
  unstarted = 0;

  constructor(
    readonly name: string,
    readonly program: Program,
  ) {}

  /** What the last start answered; undefined while it is away. */
  get started(): RegExpMatchArray | undefined {
    return this.program.isRunning ? this.said : undefined;
  }

  /** Resolves when it has started, however often that takes, or has been killed meanwhile. */
  async start(): Promise<void> {
    const life = ++this.life;
    this.said = undefined;
    while (life === this.life) {
      const said = await this.program.start().catch(() => undefined);
      if (life !== this.life) return;
      this.said = said;
      if (said) return void this.program.ended().then(() => this.afterEnd(life));
      this.unstarted++;
    }
  }

  pause(): void {
    this.program.pause();
  }

  goOn(): void {
    this.program.goOn();
  }

  async kill(): Promise<void> {
    this.life++;
    await this.program.kill();
  }

  private afterEnd(life: number): void {
    if (life !== this.life) return;
    this.fallen++;
    void this.start();
  }
}
