import { Id, Text } from '#http';
import type { MakeReservation } from '../../domain/procedure.commands.js';

export class MakeReservationDto implements Omit<MakeReservation, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'The decision', example: 'budget-1' })
  decision!: string;

  @Id({ description: 'Who reserves', example: 'p03' })
  person!: string;

  @Text({
    description: 'The reasons; they may be handed in later',
    example: 'Underlaget räcker inte.',
    max: 8000,
    optional: true,
  })
  text?: string;
}
