import { Day, Id, Money, Text } from '#http';
import type { ExcludedMatter, TakeDelegatedDecision } from '../../domain/delegation.commands.js';
import { ExcludedMatters } from '../excluded-matters.js';

export class TakeDelegatedDecisionDto implements Omit<TakeDelegatedDecision, 'type'> {
  @Id({ description: 'An id for the decision', example: 'd-2024-03' })
  decision!: string;

  @Day({ description: 'The day it is taken', example: '2024-03-12' })
  on!: string;

  @Text({
    description: 'What is decided',
    example: 'Köpa in utvärdering av insatsen Samverkansteam',
    max: 4000,
  })
  text!: string;

  @Text({
    description: 'The Dnr of the case; left out when it has none',
    example: 'SDSF 2024 000012 790',
    max: 100,
    optional: true,
  })
  caseNumber: string | null = null;

  @Money({ description: 'The amount as written', example: '45 tkr', optional: true })
  amount?: string | null;

  @ExcludedMatters({
    description: 'What the decision touches of what may not be delegated; nothing when left out',
  })
  concerns?: ExcludedMatter[];
}
