import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { type OpenContender, DATA, metadata } from './contender.js';

/**
 * What one would write without thinking of readers: one INSERT an append, in its own transaction, from a pool of ten.
 * Positions come from a sequence, so a reader that follows them loses events.
 */
export const openPlainPool: OpenContender = async (url) => {
  const pool = new Pool({ connectionString: url, max: 10 });
  await pool.query(`
    CREATE TABLE event (
      position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      stream text NOT NULL,
      version integer NOT NULL,
      event_id uuid NOT NULL UNIQUE,
      type text NOT NULL,
      data text NOT NULL,
      meta text NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (stream, version)
    )`);
  return {
    name: 'One INSERT each, pool of 10',
    append: (stream, version) => {
      const meta = metadata(randomUUID(), new Date().toISOString());
      return pool.query({
        name: 'append',
        text: 'INSERT INTO event (stream, version, event_id, type, data, meta) VALUES ($1, $2, $3, $4, $5, $6)',
        values: [
          stream,
          version + 1,
          randomUUID(),
          'paragraph.written',
          JSON.stringify(DATA),
          JSON.stringify(meta),
        ],
      });
    },
    close: () => pool.end(),
  };
};
