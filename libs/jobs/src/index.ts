export { Duties, forgetDuties } from './duties.js';
export { dutyEnvelope } from './duty-envelope.js';
export type { DutyRunnerOptions } from './duty-runner.js';
export * from './jobs.module.js';
export * from './migrations.js';
export * from './process.js';
export { askRedis } from './queue/redis-queues.js';
