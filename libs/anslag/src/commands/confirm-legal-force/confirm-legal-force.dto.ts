import { Day } from '#http';
import type { ConfirmLegalForce } from '../../domain/appeal.commands.js';

export class ConfirmLegalForceDto implements Omit<ConfirmLegalForce, 'type'> {
  @Day({ description: 'The day it is confirmed', example: '2026-03-18' })
  on!: string;

  @Day({ description: 'The day the court was asked', example: '2026-03-18' })
  askedCourtOn!: string;
}
