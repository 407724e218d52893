import { Day, Text } from '#http';
import type { ReceiptConfirmed } from '../../domain/withdrawal.events.js';

export class ConfirmReceiptDto implements ReceiptConfirmed {
  @Day({ description: 'The day the member was told', example: '2021-09-08' })
  on!: string;

  @Text({ description: 'How', example: 'Brev från förbundschefen' })
  how!: string;
}
