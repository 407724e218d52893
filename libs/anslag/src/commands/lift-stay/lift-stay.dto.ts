import { Day, Id } from '#http';
import type { LiftStay } from '../../domain/appeal.commands.js';

export class LiftStayDto implements Omit<LiftStay, 'type'> {
  @Id({ description: 'The appeal', example: 'overklagande-1' })
  appeal!: string;

  @Day({ description: 'The day of the order', example: '2026-02-23' })
  on!: string;
}
