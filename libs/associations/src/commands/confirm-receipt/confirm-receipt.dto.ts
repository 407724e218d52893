import { Day, Text } from '#http';
import type { ReceiptConfirmed } from '../../domain/withdrawal.events.js';

export class ConfirmReceiptDto implements ReceiptConfirmed {
  @Day({
    description: 'The day the member was told; null when the source only says that it was',
    example: '2021-09-08',
    nullable: true,
  })
  on!: string | null;

  @Text({ description: 'How', example: 'Brev från förbundschefen' })
  how!: string;
}
