// Serialization failure, deadlock, lock not available, connection lost, server shutting down, out of resources; a session
// ended because we hung in a transaction; and read-only, as a server is that has just handed over to another.
const TRANSIENT_SQLSTATE = /^(40001|40P01|55P03|08...|57P0.|53...|25P03|25006)$/;
const BROKEN_SOCKET =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)(UNREACH|DOWN))$/;
// What pg throws without a code when a connection breaks under a query, or none is to be had.
const BROKEN_CONNECTION =
  /connection terminated|connection error|timeout exceeded when trying to connect|timeout expired|query read timeout|client was closed/i;

/** Whether trying again later may help: the database was busy or away, and nothing is wrong with what was asked. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return TRANSIENT_SQLSTATE.test(code) || BROKEN_SOCKET.test(code);
  return BROKEN_CONNECTION.test(error.message) || isTransient(error.cause);
}
