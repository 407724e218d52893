// Serialization failure, deadlock, lock not available, connection lost, server shutting down, out of resources.
const TRANSIENT_SQLSTATE = /^(40001|40P01|55P03|08...|57P0.|53...)$/;
const BROKEN_SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
// What pg throws without a code when a connection breaks under a query, or none is to be had.
const BROKEN_CONNECTION =
  /connection terminated|connection error|timeout exceeded when trying to connect|client was closed/i;

/** Whether trying again later may help: the database was busy or away, and nothing is wrong with what was asked. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return TRANSIENT_SQLSTATE.test(code) || BROKEN_SOCKET.has(code);
  return BROKEN_CONNECTION.test(error.message) || isTransient(error.cause);
}
