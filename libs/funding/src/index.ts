export type * from './domain/application.events.js';
export * from './domain/application.state.js';
export * from './domain/decision-fact.js';
export type * from './domain/decision-ref.js';
export * from './domain/fund.definitions.js';
export type * from './domain/fund.events.js';
export * from './domain/fund.finding-rules.js';
export * from './domain/fund.rules.js';
export * from './domain/fund.state.js';
export type * from './domain/initiative.events.js';
export * from './domain/streams.js';
export * from './funding.module.js';
export {
  type BudgetLineView,
  type ContributionsView,
  type FundView,
  GetFundQuery,
} from './queries/get-fund/get-fund.query.js';
