import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** None outlives us. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program in a process of its own, which may be killed and started again. */
export class Program {
  private child: ChildProcess | undefined;
  /** What it has said, over all its lives. */
  output = '';

  /** `command` is a JavaScript file, or a program and its arguments; `ready` is what it says when it has started. */
  constructor(
    private readonly command: string | readonly [string, ...string[]],
    private readonly environment: Readonly<Record<string, string>>,
    private readonly ready: RegExp,
  ) {}

  get isRunning(): boolean {
    return this.child !== undefined;
  }

  /** Answers what `ready` matched. */
  async start(): Promise<RegExpMatchArray> {
    const before = this.output.length;
    const [program, ...args] =
      typeof this.command === 'string' ? [process.execPath, this.command] : this.command;
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH, ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    running.add(child);
    child.once('exit', () => {
      this.child = undefined;
      running.delete(child);
    });
    return new Promise((resolve, reject) => {
      const hear = (said: Buffer): void => {
        this.output += said.toString();
        const match = this.output.slice(before).match(this.ready);
        if (match) resolve(match);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`${args[0]} ended before it had started`)));
    });
  }

  /** Asks it to end, as whoever runs it would. */
  ask(signal: 'SIGTERM' | 'SIGINT'): void {
    this.child?.kill(signal);
  }

  /** Resolves when it has ended, by itself or otherwise: with its exit code, null when it was killed or had ended before. */
  async ended(): Promise<number | null> {
    if (!this.child) return null;
    const [code] = (await once(this.child, 'exit')) as [number | null];
    return code;
  }

  /** Stops it where it is, until it is told to go on. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  goOn(): void {
    this.child?.kill('SIGCONT');
  }

  /** Ends it at once, whatever it is doing. */
  async kill(): Promise<void> {
    if (!this.child) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }
}
