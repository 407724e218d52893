import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/**
 * What a process says. Why it could not start is left to whoever started it, who tells it once and without a stack:
 * Nest would tell it first, with everything that the error holds.
 */
class ProcessLog extends ConsoleLogger {
  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'ExceptionHandler') super.error(message, ...rest);
  }
}

export function processLog(levels: readonly LogLevel[] | false): ConsoleLogger | false {
  return levels && new ProcessLog({ logLevels: [...levels] });
}
