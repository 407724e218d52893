import { Day, Flag, Ids, Text, Whole } from '#http';
import type { RequestDischarge } from '../../domain/discharge.commands.js';

export class RequestDischargeDto implements Omit<RequestDischarge, 'type'> {
  @Whole({ description: 'The year that the discharge is for', example: 2020, min: 1994, max: 2999 })
  year!: number;

  @Text({
    description: 'Who had the year’s responsibility: the association, or one before it',
    example: 'Samordningsförbundet Norra Exempel',
  })
  legalEntity!: string;

  @Text({
    description: 'Its organisation number; left out when it is not known',
    example: '222000-0000',
    max: 20,
    optional: true,
  })
  organisationNumber: string | null = null;

  @Flag({
    description: 'Whether it is one before the association that is not yet liquidated',
    example: true,
    optional: true,
  })
  predecessor: boolean = false;

  @Ids({ description: 'The members that are asked', example: ['skovde', 'vgr', 'fk'], minItems: 1 })
  members!: string[];

  @Day({ description: 'The day they were asked', example: '2021-04-12' })
  sentOn!: string;

  @Day({
    description:
      'From which day those that have not answered are reminded; when left out 30 June of the following year, or the day they were asked when that is later',
    example: '2021-06-30',
    optional: true,
  })
  remindFrom?: string;
}
