import { Id } from '#http';
import type { DecisionSought } from '../domain/decision-fact.js';

export class DecisionSoughtDto implements DecisionSought {
  @Id({ description: 'The meeting', example: 'styrelsen-2025-11-19' })
  meeting!: string;

  @Id({ description: 'The decision in it', example: 'budget' })
  decision!: string;
}
