import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import type { RedisConfiguration } from '#configuration';
import { describeFailure } from '#projections';
import { DutyQueue, QUEUE_NAME } from './duty-queue.js';
import { type QueueBackend, performing } from './queue-backend.js';
import { type RedisConnection, type RedisUse, openRedis, queuePrefix } from './redis-connections.js';
import { type RedisNodeFacts, checkRedis, redisReady } from './redis-fitness.js';

const PATIENCE = 30_000;

/**
 * Jobs in Redis. Waits so many milliseconds for it, and throws RedisUnfit when it does not come or cannot be trusted
 * with the queues; but losing all that is in it loses no duty.
 */
export async function redisQueues(redis: RedisConfiguration, patience = PATIENCE): Promise<QueueBackend> {
  const logger = new Logger('RedisQueues');
  const connections: RedisConnection[] = [];
  const open = (use: RedisUse): RedisConnection => {
    const connection = openRedis(redis, use);
    connection.on('error', () => {}); // BullMQ tells.
    connections.push(connection);
    return connection;
  };
  const close = async (): Promise<void> => connections.forEach((connection) => connection.disconnect());

  const connection = open('queue');
  try {
    await redisReady(connection, patience);
    const { unasked } = await checkRedis(connection, redis);
    for (const server of unasked) logger.warn(`Redis at ${server} could not be asked whether it is fit`);
  } catch (error) {
    await close();
    throw error;
  }
  // After a failover it is another server, which was not asked or has been changed since.
  connection.on('ready', () => {
    checkRedis(connection, redis).catch((error: unknown) => logger.error(describeFailure(error)));
  });

  const prefix = queuePrefix(redis);
  return {
    queue: (retry) => new DutyQueue(new Queue(QUEUE_NAME, { prefix, connection }), retry),
    worker: (perform, options) => {
      const worker = new Worker(QUEUE_NAME, performing(perform), {
        ...options,
        prefix,
        connection: open('worker'),
      });
      worker.on('error', (error) => logger.warn(describeFailure(error)));
      return worker;
    },
    close,
  };
}

/** Asks Redis as a start of the workers does, and answers what its servers said. Throws RedisUnfit. */
export async function askRedis(
  redis: RedisConfiguration,
  patience = 5_000,
): Promise<readonly RedisNodeFacts[]> {
  const connection = openRedis(redis, 'queue');
  connection.on('error', () => {});
  try {
    await redisReady(connection, patience);
    return (await checkRedis(connection, redis)).facts;
  } finally {
    connection.disconnect();
  }
}
