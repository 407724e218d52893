import { AccessDeniedError, ErrorType, UnsupportedError, isCommandError } from '@kurrent/kurrentdb-client';

/**
 * Something is wrong with the server or with our rights there, and trying again will not help. The message says what to
 * do.
 */
export class KurrentDBRefusal extends Error {
  override readonly name = 'KurrentDBRefusal';
}

/**
 * gRPC's codes for what may go away: cancelled, unknown, deadline, exhausted, precondition, aborted, internal,
 * unavailable.
 */
const PASSING_CODES = new Set([1, 2, 4, 8, 9, 10, 13, 14]);
const PERMISSION_DENIED = 7;
const PASSING_TYPES = new Set<string>([
  ErrorType.UNAVAILABLE,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.CANCELLED,
  ErrorType.TIMEOUT,
  ErrorType.NOT_LEADER,
]);

/**
 * Whether the same call may succeed later. AppendSession tells of a node that is not the leader in a form that the
 * client does not know, so precondition failures that are no revision conflict count too.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || inWords(error) !== error) return false;
  if (!isCommandError(error)) {
    const { code } = error as { code?: unknown };
    return (
      (typeof code === 'number' && PASSING_CODES.has(code)) || error.message.startsWith('Failed to discover')
    );
  }
  if (PASSING_TYPES.has(error.type)) return true;
  // What the native half of the client does not know has no code: the connection broke in some way of its own.
  return error.type === ErrorType.UNKNOWN && PASSING_CODES.has(error.code ?? 14);
}

/** The error in words that tell an operator what to do; other errors as they are. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (
    error instanceof AccessDeniedError ||
    (isCommandError(error) && Number(error.code) === PERMISSION_DENIED)
  )
    return new KurrentDBRefusal(
      'KurrentDB denies access. Paragraf reads $all and writes streams of its own: give the user in KURRENTDB_URL the group $admins, or rights to $all in $settings.',
      { cause: error },
    );
  if (error instanceof UnsupportedError)
    return new KurrentDBRefusal(
      'KurrentDB 25.1 or newer is needed: older servers cannot append to several streams at once.',
      {
        cause: error,
      },
    );
  if (isCommandError(error)) {
    // Not every server gives the details that the client tells these apart by.
    const tooLarge =
      error.type === ErrorType.TRANSACTION_MAX_SIZE_EXCEEDED ||
      error.type === ErrorType.APPEND_RECORD_SIZE_EXCEEDED ||
      /exceeds the maximum allowed size/.test(error.message);
    if (tooLarge)
      return new KurrentDBRefusal(
        "The append is larger than KurrentDB takes. Raise MaxAppendSize (and MaxAppendEventSize) in the server's configuration.",
        { cause: error },
      );
    if (error.type === ErrorType.STREAM_TOMBSTONED || error.type === ErrorType.STREAM_DELETED)
      return new KurrentDBRefusal(
        "A stream of Paragraf's has been deleted in KurrentDB. Restore the server from a backup: the log is no longer whole.",
        { cause: error },
      );
  }
  return error;
}
