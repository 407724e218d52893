import { Day, Id } from '#http';
import type { ForwardAppeal } from '../../domain/appeal.commands.js';

export class ForwardAppealDto implements Omit<ForwardAppeal, 'type'> {
  @Id({ description: 'The appeal', example: 'overklagande-1' })
  appeal!: string;

  @Day({ description: 'The day it was sent', example: '2026-02-23' })
  on!: string;
}
