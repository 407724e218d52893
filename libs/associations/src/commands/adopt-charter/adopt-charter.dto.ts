import { Day, Flag, OneOf, Text, Whole } from '#http';
import type { CharterAdopted } from '../../domain/association.events.js';

export class AdoptCharterDto implements CharterAdopted {
  @Text({ description: 'What this version of the förbundsordning is called', example: '2020', max: 40 })
  version!: string;

  @Day({ description: 'The first day it is in force', example: '2020-01-01' })
  inForceFrom!: string;

  @Whole({ description: 'How many approvers sign beside the chair', example: 1, min: 1, max: 10 })
  approvers!: number;

  @Flag({ description: 'Whether the chair signs the minutes too', example: true })
  chairSigns!: boolean;

  @OneOf(['t.o.m.', 'tas ned'], {
    description: 'End date on an anslag: the last day to appeal, or the first day it may be gone',
    example: 't.o.m.',
  })
  anslagEndLabel!: CharterAdopted['anslagEndLabel'];
}
