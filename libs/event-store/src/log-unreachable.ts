/**
 * Nothing can be written now: every append that waits is told so, instead of each one trying in vain. It may have been
 * recorded all the same, when the answer was lost; the same command sent again finds out.
 */
export class LogUnreachable extends Error {
  override readonly name = 'LogUnreachable';
  /** SQLSTATE connection_failure: whoever tells passing failures from lasting ones sees what this is. */
  readonly code = '08006';
}
