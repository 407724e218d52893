import type { CaseRegistered } from './case.events.js';

export type CaseCommand = { type: 'register' } & CaseRegistered;
