import { Day, Id, OneOf, Text } from '#http';
import type { AnswerDischarge } from '../../domain/discharge.commands.js';
import type { DischargeAnswer } from '../../domain/discharge.events.js';

export class AnswerDischargeDto implements Omit<AnswerDischarge, 'type'> {
  @Id({ description: 'The member that has decided', example: 'vgr' })
  member!: string;

  @OneOf(['granted', 'refused', 'no-decision'], {
    description: 'What it has decided; `no-decision` when it has said that it will not decide',
    example: 'granted',
  })
  answer!: DischargeAnswer;

  @Day({ description: 'The day of its decision', example: '2021-05-31' })
  on!: string;

  @Text({ description: 'Where the decision stands', example: 'Regionfullmäktige 2021-05-31 § 58' })
  reference!: string;
}
