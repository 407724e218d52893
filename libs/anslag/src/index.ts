export * from './anslag.module.js';
export * from './anslag-worker.module.js';
export * from './domain/anslag.definitions.js';
export type * from './domain/anslag.events.js';
export * from './domain/anslag.rules.js';
export * from './domain/anslag.state.js';
export * from './domain/streams.js';
export { type AnslagView, GetAnslagQuery } from './queries/get-anslag/get-anslag.query.js';
export { type Board, type BoardEntry, GetBoardQuery } from './queries/get-board/get-board.query.js';
