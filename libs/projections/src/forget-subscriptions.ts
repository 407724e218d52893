import type { PoolClient } from 'pg';
import { quoted } from './generations.js';

/**
 * Forgets how far every subscription has read, and the read models made of it: for a log that has moved to an engine
 * where its events have other positions. The next start makes them anew from the first event. Events that were passed by
 * stay noted, and halt their subscription anew. Whoever calls sees to it that nothing follows the log meanwhile, and
 * forgets the duties in the same transaction.
 */
export async function forgetSubscriptions(client: PoolClient): Promise<void> {
  const { rows: generations } = await client.query<{ nspname: string }>(
    'SELECT nspname FROM pg_namespace JOIN paragraf.checkpoint ON subscription = nspname',
  );
  // With the tables go the views on them.
  for (const { nspname } of generations) await client.query(`DROP SCHEMA ${quoted(nspname)} CASCADE`);
  await client.query('DELETE FROM paragraf.projection');
  await client.query('DELETE FROM paragraf.checkpoint');
}
