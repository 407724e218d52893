export type * from './domain/application.events.js';
export * from './domain/application.rules.js';
export * from './domain/application.state.js';
export * from './domain/application-status.js';
export * from './domain/decision-fact.js';
export type * from './domain/decision-ref.js';
export type * from './domain/fund.events.js';
export * from './domain/fund.finding-rules.js';
export * from './domain/fund.rules.js';
export * from './domain/fund.state.js';
export * from './domain/funding.definitions.js';
export * from './domain/funding-decision.rules.js';
export type * from './domain/grant.events.js';
export * from './domain/grant.rules.js';
export * from './domain/grant.state.js';
export * from './domain/grant-money.js';
export * from './domain/ledger.js';
export type * from './domain/initiative.events.js';
export * from './domain/initiative.rules.js';
export * from './domain/initiative.state.js';
export * from './domain/missing.js';
export * from './domain/party.rules.js';
export type * from './domain/preparation.events.js';
export * from './domain/preparation.rules.js';
export * from './domain/preparation.state.js';
export * from './domain/streams.js';
export * from './funding.module.js';
export {
  type BudgetLineView,
  type ContributionsView,
  type FundView,
  GetFundQuery,
} from './queries/get-fund/get-fund.query.js';
export * from './funding-worker.module.js';
export type * from './queries/application-view.js';
export * from './queries/readers.js';
export { GetApplicationQuery } from './queries/get-application/get-application.query.js';
export { GetInitiativeQuery } from './queries/get-initiative/get-initiative.query.js';
export {
  GetPreparationQuery,
  type PreparationView,
} from './queries/get-preparation/get-preparation.query.js';
export type { InitiativeView } from './queries/initiative-view.js';
export {
  type ApplicationFilter,
  ListApplicationsQuery,
} from './queries/list-applications/list-applications.query.js';
export {
  type InitiativeFilter,
  ListInitiativesQuery,
} from './queries/list-initiatives/list-initiatives.query.js';
export { GetFrameQuery, type FrameView } from './queries/get-frame/get-frame.query.js';
export { GetGrantQuery } from './queries/get-grant/get-grant.query.js';
export { GetLedgerQuery, type LedgerView } from './queries/get-ledger/get-ledger.query.js';
export type { GrantSummary, GrantView } from './queries/grant-view.js';
export { ListGrantsQuery } from './queries/list-grants/list-grants.query.js';
export {
  ListObligationsQuery,
  type ObligationView,
} from './queries/list-obligations/list-obligations.query.js';
export { type MoneyTrace, TraceMoneyQuery } from './queries/trace-money/trace-money.query.js';
