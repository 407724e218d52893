export * from './configuration.js';
export * from './redis-configuration.js';
