import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process of its own, which may be killed and started again. */
export class Program {
  private child: ChildProcess | undefined;
  /** What it has said, over all its lives. */
  output = '';

  /** `ready` is what it says when it has started. */
  constructor(
    private readonly file: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly ready: RegExp,
  ) {}

  get isRunning(): boolean {
    return this.child !== undefined;
  }

  /** Answers what `ready` matched. */
  async start(): Promise<RegExpMatchArray> {
    const before = this.output.length;
    const child = spawn(process.execPath, [this.file], {
      env: { PATH: process.env.PATH, ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    child.once('exit', () => (this.child = undefined));
    return new Promise((resolve, reject) => {
      const hear = (said: Buffer): void => {
        this.output += said.toString();
        const match = this.output.slice(before).match(this.ready);
        if (match) resolve(match);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`${this.file} ended before it had started`)));
    });
  }

  /** Ends it at once, whatever it is doing. */
  async kill(): Promise<void> {
    if (!this.child) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }
}
