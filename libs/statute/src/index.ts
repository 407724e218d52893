export * from './annual-days.js';
export * from './approval-and-notice.js';
export * from './mandates.js';
export * from './public-holidays.js';
export * from './remote-participation.js';
export * from './statutory-time.js';
export * from './withdrawal.js';
