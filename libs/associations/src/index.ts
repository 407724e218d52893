export * from './associations.module.js';
export * from './associations-worker.module.js';
export * from './domain/association.definitions.js';
export type * from './domain/association.events.js';
export * from './domain/association.rules.js';
export * from './domain/association.state.js';
export * from './domain/charter-on.js';
export * from './domain/charter-switches.js';
export type * from './domain/delegation.events.js';
export * from './domain/delegation.rules.js';
export * from './domain/delegation.state.js';
export * from './domain/discharge-matrix.js';
export type * from './domain/discharge.events.js';
export * from './domain/discharge.rules.js';
export * from './domain/discharge.state.js';
export * from './domain/members-on.js';
export * from './domain/paper-profiles.js';
export * from './domain/seats.js';
export * from './domain/series-ids.js';
export type * from './domain/series.events.js';
export * from './domain/series.state.js';
export * from './domain/streams.js';
export type * from './domain/withdrawal.events.js';
export * from './domain/withdrawal.rules.js';
export * from './domain/withdrawal.state.js';
export type { DelegationView } from './queries/delegation-view.js';
export {
  type AssociationView,
  GetAssociationQuery,
} from './queries/get-association/get-association.query.js';
export {
  type AssociationSummary,
  ListAssociationsQuery,
} from './queries/list-associations/list-associations.query.js';
export { GetDelegationQuery } from './queries/get-delegation/get-delegation.query.js';
export {
  type DelegationFilter,
  ListDelegationsQuery,
} from './queries/list-delegations/list-delegations.query.js';
export { type DischargeView, GetDischargeQuery } from './queries/get-discharge/get-discharge.query.js';
export { GetWithdrawalQuery } from './queries/get-withdrawal/get-withdrawal.query.js';
export {
  type DischargeMatrix,
  ListDischargesQuery,
} from './queries/list-discharges/list-discharges.query.js';
export { ListWithdrawalsQuery } from './queries/list-withdrawals/list-withdrawals.query.js';
export type { WithdrawalView } from './queries/withdrawal-view.js';
