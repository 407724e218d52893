import { Day, Id, OneOf, Text } from '#http';
import type { DecideAppeal } from '../../domain/appeal.commands.js';

export class DecideAppealDto implements Omit<DecideAppeal, 'type'> {
  @Id({ description: 'The appeal', example: 'overklagande-1' })
  appeal!: string;

  @Day({ description: 'The day it was decided, with legal force', example: '2026-02-23' })
  on!: string;

  @OneOf(['annulled', 'rejected', 'dismissed', 'withdrawn'], { description: 'How', example: 'rejected' })
  outcome!: DecideAppeal['outcome'];

  @Text({ description: "The court's number of the case", example: 'Mål nr 1234-26', max: 60, optional: true })
  caseNumber?: string;
}
