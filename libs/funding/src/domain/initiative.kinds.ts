import type { InitiativeKind } from './initiative.events.js';

export const INITIATIVE_KINDS = [
  'individual',
  'structural',
  'pre-study',
  'one-off',
] as const satisfies readonly InitiativeKind[];
