import { bold, dim, red } from './terminal.js';

/** Says on standard error what went wrong and what to do next; the stack only when DEBUG is set. */
export function explain(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const [first = '', ...rest] = message.split('\n');
  process.stderr.write(`${red('✗')} ${bold(first || name)}\n${rest.map((line) => `  ${line}\n`).join('')}`);
  if (process.env.DEBUG && stack) process.stderr.write(`${dim(stack)}\n`);
}
