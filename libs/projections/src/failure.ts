/** The checkpoint is not where its follower left it: another process has moved it, or the generation is gone. */
export class LostFence extends Error {
  override readonly name = 'LostFence';
  constructor(readonly subscription: string) {
    super(`Another process has moved the checkpoint of ${subscription}`);
  }
}

/**
 * What went wrong, for an operator, without what it went wrong with: values that the database or a parser quoted from
 * an event may be personal data, so whatever stands in quotation marks, and long numbers, are left out.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is not an Error was thrown';
  const { code, schema, table, column, constraint } = error as Error & Partial<Record<string, string>>;
  const place = [schema, table, column, constraint].filter(Boolean).join('.');
  const kind = [error.name, code, place].filter(Boolean).join(' ');
  return `${kind}: ${withoutValues(error.message)}`.slice(0, 500);
}

function withoutValues(message: string): string {
  return message
    .split('\n', 1)[0]!
    .replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`|\([^)]*\)=\([^)]*\)/g, '…')
    .replace(/\d[\d -]{5,}\d/g, '…');
}
