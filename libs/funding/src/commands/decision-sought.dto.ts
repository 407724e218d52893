import { Id } from '#http';
import type { DecisionSought } from '../domain/decision-fact.js';

export class DecisionSoughtDto implements DecisionSought {
  @Id({ description: 'The meeting', example: 'styrelsen-2026-03-18' })
  meeting!: string;

  @Id({ description: 'The decision in it', example: 'ungdomssparet-2' })
  decision!: string;
}
