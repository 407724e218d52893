import { Day, Id, OneOf, Text } from '#http';
import type { CivilDate } from '#kernel';
import type { InitiativeEnded } from '../../domain/initiative.events.js';

export class EndInitiativeDto implements InitiativeEnded {
  @Day({ description: 'The first day on which it does not go on', example: '2026-01-01' })
  on!: CivilDate;

  @OneOf(['implemented', 'ended', 'merged'], {
    description: 'What becomes of it: taken over by ordinary work, ended, merged into another',
    example: 'implemented',
  })
  outcome!: InitiativeEnded['outcome'];

  @Text({ description: 'Why', example: 'Kommunens arbetsmarknadsenhet har tagit över arbetet.', max: 2000 })
  reason!: string;

  @Id({ description: 'The initiative that it is merged into', optional: true })
  into: string | null = null;
}
