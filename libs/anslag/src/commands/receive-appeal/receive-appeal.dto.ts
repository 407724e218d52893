import { Day, Id, Ids, OneOf } from '#http';
import type { ReceiveAppeal } from '../../domain/appeal.commands.js';

export class ReceiveAppealDto implements Omit<ReceiveAppeal, 'type'> {
  @Id({ description: 'An id for the appeal', example: 'overklagande-1' })
  appeal!: string;

  @Ids({
    description: 'The decisions that are appealed, by their ids in the minutes',
    example: ['stoppa-valdet-1'],
    minItems: 1,
  })
  decisions!: string[];

  @OneOf(['inhabitant', 'property-owner', 'taxpayer', 'member', 'outsider'], {
    description: 'What gives, or does not give, the right to appeal. Never a name',
    example: 'inhabitant',
  })
  appellant!: ReceiveAppeal['appellant'];

  @Day({ description: 'The day it came in', example: '2026-03-02' })
  receivedOn!: string;

  @OneOf(['court', 'association'], { description: 'Where it came in', example: 'court' })
  receivedBy!: ReceiveAppeal['receivedBy'];
}
