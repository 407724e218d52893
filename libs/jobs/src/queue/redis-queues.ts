import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { describeFailure } from '#projections';
import { DutyQueue, QUEUE_NAME } from './duty-queue.js';
import { type QueueBackend, TAKE_OVER, performing } from './queue-backend.js';

/** Jobs in Redis. It should not evict keys, and BullMQ warns when it may; but losing all of it loses no duty. */
export function redisQueues(url: string, prefix: string): QueueBackend {
  const logger = new Logger('RedisQueues');
  return {
    // The dispatcher would rather hear at once that Redis is away: it comes back by itself.
    queue: (retry) => {
      const connection = { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
      return new DutyQueue(new Queue(QUEUE_NAME, { prefix, connection }), retry);
    },
    // A worker waits for Redis for as long as it takes.
    worker: (perform, options) => {
      const connection = { url, maxRetriesPerRequest: null };
      const worker = new Worker(QUEUE_NAME, performing(perform), {
        ...options,
        ...TAKE_OVER,
        prefix,
        connection,
      });
      worker.on('error', (error) => logger.warn(describeFailure(error)));
      return worker;
    },
    close: () => Promise.resolve(),
  };
}
