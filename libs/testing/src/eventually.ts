import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until `check` answers something other than false, null or undefined, and hands that on. What it throws
 * meanwhile is shown if it never does.
 */
export async function eventually<Result>(
  check: () => Result | Promise<Result>,
  { timeout = 10_000, every = 25 }: { timeout?: number; every?: number } = {},
): Promise<NonNullable<Exclude<Result, false>>> {
  const deadline = Date.now() + timeout;
  let cause: unknown;
  while (Date.now() < deadline) {
    try {
      const result = await check();
      if (result !== false && result !== null && result !== undefined)
        return result as NonNullable<Exclude<Result, false>>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await delay(every);
  }
  const last = cause instanceof Error ? `: ${cause.message}` : '';
  throw new Error(`Not true within ${timeout} ms${last}`, { cause });
}
