import type { CivilDate } from '#kernel';
import { Day, Id, Money, Text, Whole } from '#http';
import type { ReturnMoney } from '../../domain/grant.commands.js';

export class ReturnMoneyDto implements Omit<ReturnMoney, 'type'> {
  @Id({ description: 'An id', example: 'oanvant-2026' })
  returned!: string;

  @Whole({ description: 'The year whose money it is', example: 2026, min: 2004, max: 2999 })
  year!: number;

  @Money({ description: 'The amount as written', example: '48 200 kr' })
  amount!: string;

  @Day({ description: 'The day it came', example: '2027-01-20' })
  on!: CivilDate;

  @Text({ description: 'Why', example: 'En tjänst var vakant i december.', max: 2000 })
  reason!: string;
}
