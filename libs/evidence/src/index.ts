export * from './evidence.module.js';
export {
  GetHistoryQuery,
  type HistoryView,
  type HistoryEntry,
} from './queries/get-history/get-history.query.js';
export type { StateAsOf } from './queries/get-meeting-state/get-meeting-state.query.js';
export * from './verify-log.js';
export * from './series-audit/audit-series.js';
export type * from './series-audit/audit-finding.js';
export * from './series-audit/series-audit.finding-rules.js';
