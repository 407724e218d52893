import { Day, Text } from '#http';
import type { DelegationEnded } from '../../domain/delegation.events.js';

export class EndDelegationDto implements DelegationEnded {
  @Day({ description: 'The first day on which it no longer holds', example: '2025-01-01' })
  on!: string;

  @Text({ description: 'Why', example: 'Ny delegationsordning, styrelsen 2024-12-11 § 61' })
  reason!: string;
}
