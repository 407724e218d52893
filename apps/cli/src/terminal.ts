import { stdout } from 'node:process';

const colours = stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const dim = paint(2);
export const green = paint(32);
export const red = paint(31);
export const cyan = paint(36);
export const yellow = paint(33);

export function say(line = ''): void {
  stdout.write(`${line}\n`);
}

/**
 * Progress of one task on one line: rewritten in place on a terminal, written once when done elsewhere, so that a log
 * file stays readable.
 */
export class ProgressLine {
  private readonly started = performance.now();

  constructor(private readonly label: string) {
    this.show('');
  }

  update(done: number, total: number, what = ''): void {
    const width = 24;
    const filled = total === 0 ? width : Math.round((done / total) * width);
    const count = `${done}/${total}`;
    const room = (stdout.columns ?? 100) - this.label.length - width - count.length - 6;
    this.show(
      `${'█'.repeat(filled)}${dim('░'.repeat(width - filled))} ${count} ${dim(what.slice(0, Math.max(0, room)))}`,
    );
  }

  done(result: string): void {
    const seconds = ((performance.now() - this.started) / 1000).toFixed(1);
    if (stdout.isTTY) stdout.write('\r\u001b[2K');
    say(`${green('✓')} ${this.label.padEnd(34)} ${result} ${dim(`${seconds} s`)}`);
  }

  failed(reason: string): void {
    if (stdout.isTTY) stdout.write('\r\u001b[2K');
    say(`${red('✗')} ${this.label.padEnd(34)} ${reason}`);
  }

  private show(text: string): void {
    if (stdout.isTTY) stdout.write(`\r\u001b[2K${cyan('…')} ${this.label} ${text}`);
  }
}
