import { Logger } from '@nestjs/common';
import { Queue, Worker, createPostgresBackend, runMigrations } from 'bullmq';
import { Pool, types } from 'pg';
import { poolConfig } from '#database';
import { describeFailure } from '#projections';
import { DutyQueue, QUEUE_NAME } from './duty-queue.js';
import { type QueueBackend, performing } from './queue-backend.js';

const SCHEMA = 'bullmq';
// A worker keeps one of them for LISTEN.
const CONNECTIONS = 6;

/** Jobs in the database that everything else is in: nothing more to install. */
export async function postgresQueues(url: string): Promise<QueueBackend> {
  const logger = new Logger('PostgresQueues');
  const pool = openPool(url);
  await migrateQueues(pool);
  return {
    queue: (retry) =>
      new DutyQueue(new Queue(QUEUE_NAME, { connection: pool }, createPostgresBackend), retry),
    worker: (perform, options) => {
      const worker = new Worker(
        QUEUE_NAME,
        performing(perform),
        { ...options, connection: pool },
        createPostgresBackend,
      );
      worker.on('error', (error) => logger.warn(describeFailure(error)));
      return worker;
    },
    close: () => pool.end(),
  };
}

function openPool(url: string): Pool {
  const config = poolConfig({ url, applicationName: 'paragraf-queue', connections: CONNECTIONS });
  const pool = new Pool({
    ...config,
    // BullMQ leaves the search path of a pool to whoever made it, and reads types in its own way.
    options: `${config.options} -c search_path=${SCHEMA}`,
    types,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

async function migrateQueues(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
}
