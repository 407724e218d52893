import { Day, Id, Nested, Text } from '#http';
import type { CivilDate } from '#kernel';
import type { MoveInitiative } from '../../domain/initiative.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class MoveInitiativeDto implements Omit<MoveInitiative, 'type'> {
  @Id({ description: 'The member that takes over', example: 'bjorkby' })
  to!: string;

  @Day({ description: 'From when', example: '2025-07-01' })
  on!: CivilDate;

  @Text({ description: 'Why', example: 'Älvsta lämnar över ansvaret.', max: 2000 })
  reason!: string;

  @Nested(() => DecisionSoughtDto, { description: "The board's decision, when there is one", optional: true })
  decision: DecisionSoughtDto | null = null;
}
