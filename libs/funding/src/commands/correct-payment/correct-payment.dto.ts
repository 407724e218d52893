import type { CivilDate } from '#kernel';
import { Day, Id, Money, Text } from '#http';
import type { CorrectPayment } from '../../domain/grant.commands.js';

export class CorrectPaymentDto implements Omit<CorrectPayment, 'type'> {
  @Id({ description: 'The requisition', example: 'kvartal-1' })
  requisition!: string;

  @Id({ description: 'An id for the correction', example: 'kvartal-1-rattelse' })
  correction!: string;

  @Day({ description: 'The day', example: '2026-05-02' })
  on!: CivilDate;

  @Money({ description: 'What more was paid; with a minus sign when it was less', example: '-2 000 kr' })
  amount!: string;

  @Text({ description: 'Why', example: 'Banken visar ett annat belopp.', max: 2000 })
  reason!: string;
}
