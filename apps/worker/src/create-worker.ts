import 'reflect-metadata';
import type { INestApplicationContext, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Configuration } from '#configuration';
import { processLog } from '#core';
import type { DutyRunnerOptions } from '#jobs';
import type { Clock } from '#kernel';
import { WorkerModule } from './worker.module.js';

export interface CreateWorkerOptions {
  /** A clock shared with other apps in the process; otherwise as the configuration says. */
  readonly clock?: Clock;
  /** `['error', 'warn']` unless told. */
  readonly logger?: LogLevel[] | false;
  /** The times of duties, where they are to be others than in use. */
  readonly duties?: DutyRunnerOptions | undefined;
}

/** The workers, running. `close()` finishes what is under way, and takes on nothing more. */
export function createWorker(
  configuration: Configuration,
  { clock, duties, logger = ['error', 'warn'] }: CreateWorkerOptions = {},
): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(
    WorkerModule.forRoot(configuration, clock ? { clock } : {}, duties),
    {
      logger: processLog(logger),
      abortOnError: false,
    },
  );
}
