import { Module } from '@nestjs/common';
import { ReadYourWrites } from './read-your-writes.js';
import { SubscriptionOperator } from './subscription-operator.js';

/** For the API: waiting for read models, and what operators see and do. Runs nothing. */
@Module({
  providers: [ReadYourWrites, SubscriptionOperator],
  exports: [ReadYourWrites, SubscriptionOperator],
})
export class ProjectionReadModule {}
