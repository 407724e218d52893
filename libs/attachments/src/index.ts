export * from './attachments.module.js';
export * from './commands/not-stored.js';
export * from './domain/attachment.definitions.js';
export type * from './domain/attachment.events.js';
export * from './domain/attachment.rules.js';
export * from './domain/attachment.state.js';
export * from './domain/streams.js';
