import { stdout } from 'node:process';

const colours = stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const dim = paint(2);
export const green = paint(32);
export const red = paint(31);
export const cyan = paint(36);

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
    this.show(`${'█'.repeat(filled)}${dim('░'.repeat(width - filled))} ${done}/${total} ${dim(what)}`);
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
    if (!stdout.isTTY) return;
    const room = Math.max(20, (stdout.columns ?? 100) - this.label.length - 6);
    stdout.write(`\r\u001b[2K${cyan('…')} ${this.label} ${clip(text, room)}`);
  }
}

/** Cuts by visible characters; colour codes take no room. */
function clip(text: string, width: number): string {
  let visible = 0;
  let result = '';
  for (const part of text.split(/(\u001b\[\d+m)/)) {
    if (part.startsWith('\u001b')) result += part;
    else {
      const taken = [...part].slice(0, Math.max(0, width - visible));
      visible += taken.length;
      result += taken.join('');
    }
  }
  return result;
}
