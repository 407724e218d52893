import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { DATA } from './contender.js';
import { type Measurement, callersFor } from './measure.js';

export interface FloorMeasurement extends Measurement {
  close(): Promise<void>;
}

const PAGE = Buffer.alloc(8_192, 'p');

/** What the disk does at best: an 8 kB page written and made durable, one after another. */
export async function fdatasync(directory: string, seconds: number): Promise<FloorMeasurement> {
  const path = join(directory, 'fdatasync.tmp');
  const file = await open(path, constants.O_CREAT | constants.O_RDWR);
  return {
    name: 'fdatasync of 8 kB',
    round: () =>
      callersFor(seconds, 1, async () => {
        await file.write(PAGE, 0, PAGE.length, 0);
        await file.datasync();
      }),
    close: async () => {
      await file.close();
      await rm(path);
    },
  };
}

/** What PostgreSQL does at best for one caller: one prepared INSERT, committed by itself, no index but the key. */
export async function bareInsert(url: string, seconds: number): Promise<FloorMeasurement> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE bare (id uuid PRIMARY KEY, data text NOT NULL)');
  const text = 'INSERT INTO bare VALUES ($1, $2)';
  return {
    name: 'INSERT, 1 connection',
    round: () =>
      callersFor(seconds, 1, () =>
        client.query({ name: 'bare', text, values: [randomUUID(), JSON.stringify(DATA)] }),
      ),
    close: () => client.end(),
  };
}
