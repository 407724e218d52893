import { Pool } from 'pg';
import { PostgresEventStore } from '#event-store';
import { openParagraf } from './paragraf.js';
import { type Measurement, rateOf } from './measure.js';

const WRITERS = 256;
const BATCH = 2_000;

/** Fills the log with events, as many streams at once as there are writers. */
export async function fill(url: string, events: number): Promise<void> {
  const paragraf = await openParagraf(url);
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let version = 0; version * WRITERS + writer < events; version++)
        await paragraf.append(`replay-${writer}`, version);
    }),
  );
  await paragraf.close();
}

/** Reads the whole log as events, parsed. */
export function replay(store: PostgresEventStore): Measurement {
  return {
    name: 'readLog',
    round: () =>
      rateOf(async () => {
        let count = 0;
        for await (const batch of store.readLog({ after: 0n, batch: BATCH })) count += batch.length;
        return count;
      }),
  };
}

/** The same rows by the same keyset, handed over as pg gives them: nothing is parsed, no event is made. */
export function bareSelect(pool: Pool): Measurement {
  return {
    name: 'SELECT of the same rows',
    round: () =>
      rateOf(async () => {
        let [count, after] = [0, '0'];
        for (;;) {
          const { rows } = await pool.query<{ position: string }>({
            name: 'replay',
            text: `SELECT * FROM log.event WHERE position > $1 ORDER BY position LIMIT ${BATCH}`,
            values: [after],
          });
          count += rows.length;
          if (rows.length < BATCH) return count;
          after = rows.at(-1)!.position;
        }
      }),
  };
}
