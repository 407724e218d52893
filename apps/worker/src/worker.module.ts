import { type DynamicModule, Module } from '@nestjs/common';
import { AnslagWorkerModule } from '#anslag';
import { AssociationsWorkerModule } from '#associations';
import type { Configuration } from '#configuration';
import { CoreModule, type CoreOptions } from '#core';
import { DocumentsWorkerModule } from '#documents';
import { FundingWorkerModule } from '#funding';
import { FollowupWorkerModule } from '#followup';
import { JobsModule, type QueueBackendOptions } from '#jobs';
import { MeetingsWorkerModule } from '#meetings';
import { ProjectionsModule } from '#projections';
import { HealthServer } from './health-server.js';

/** What goes on behind the API: read models, and everything that is to be done at a time. */
@Module({})
export class WorkerModule {
  static forRoot(configuration: Configuration, options: Partial<CoreOptions> = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        CoreModule.forRoot(configuration, { applicationName: 'paragraf-worker', ...options }),
        ProjectionsModule.forRoot(),
        JobsModule.forRoot({ backend: queueBackend(configuration), drain: timeToDrain(configuration) }),
        AssociationsWorkerModule,
        MeetingsWorkerModule,
        AnslagWorkerModule,
        FollowupWorkerModule,
        DocumentsWorkerModule,
        FundingWorkerModule,
      ],
      providers: [HealthServer],
    };
  }
}

function queueBackend({ queueBackend, redisUrl, databaseUrl }: Configuration): QueueBackendOptions {
  return queueBackend === 'redis' && redisUrl
    ? { type: 'redis', url: redisUrl }
    : { type: 'postgres', url: databaseUrl };
}

/** Milliseconds. What closes after the duties needs some of the time too. */
function timeToDrain({ stop }: Configuration): number {
  return (stop.within * 2) / 3;
}
