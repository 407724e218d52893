import { Id, Text } from '#http';
import type { RecordDisagreement } from '../../domain/approval.commands.js';

export class RecordDisagreementDto implements Omit<RecordDisagreement, 'type'> {
  @Id({ description: 'The item; left out when it is about the whole', example: 'budget', optional: true })
  item?: string;

  @Id({ description: 'The chair or approver', example: 'p03' })
  person!: string;

  @Text({
    description: 'The other view',
    example: 'Styrelsen beslutade utan att frågan hade beretts.',
    max: 4000,
  })
  text!: string;
}
