export * from './domain/meeting.definitions.js';
export * from './domain/meeting.evolve.js';
export type * from './domain/meeting.commands.js';
export type * from './domain/meeting.events.js';
export * from './domain/meeting.state.js';
