export * from './command-route.js';
export * from './envelope.js';
export * from './fields.js';
export * from './http.rules.js';
export * from './roles.js';
