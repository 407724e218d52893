import { type DynamicModule, Module } from '@nestjs/common';
import { AssociationsWorkerModule } from '#associations';
import type { Configuration } from '#configuration';
import { CoreModule, type CoreOptions } from '#core';
import { ProjectionsModule } from '#projections';

/** What goes on behind the API: read models, and everything that is to be done at a time. */
@Module({})
export class WorkerModule {
  static forRoot(configuration: Configuration, options: Partial<CoreOptions> = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        CoreModule.forRoot(configuration, { applicationName: 'paragraf-worker', ...options }),
        ProjectionsModule.forRoot(),
        AssociationsWorkerModule,
      ],
    };
  }
}
