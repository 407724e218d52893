import { Id, Text } from '#http';
import type { AcknowledgeFinding } from '../../domain/approval.commands.js';

export class AcknowledgeFindingDto implements Omit<AcknowledgeFinding, 'type'> {
  @Id({ description: 'The finding’s rule', example: 'date-missing' })
  rule!: string;

  @Id({
    description: 'The item it is about; all open findings of the rule when left out',
    example: 'budget',
    optional: true,
  })
  item?: string;

  @Id({ description: 'The chair who lets it stand', example: 'p03' })
  person!: string;

  @Text({ description: 'Why; stays visible', example: 'Underlaget anger ingen dag.', max: 2000 })
  reason!: string;
}
