import { ConfigurationError } from '#configuration';
import { isTransient, SchemaBehind } from '#database';

/** Ends a process that could not start. Says why on standard error, and what to look at. */
export function endUnstarted(error: unknown): never {
  process.stderr.write(`${reasonOf(error)}\n`);
  // What has started would keep the process alive, serving nothing, and nobody would start it again.
  process.exit(1);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigurationError || error instanceof SchemaBehind) return error.message;
  // The system and the database give their errors a code; a stack leads to nothing that an operator can mend.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined || isTransient(error))
    return `Paragraf cannot start: ${error.message || code}\n  Check DATABASE_URL, REDIS_URL, HOST and PORT, and that what they name is running.`;
  return error.stack ?? error.message;
}
