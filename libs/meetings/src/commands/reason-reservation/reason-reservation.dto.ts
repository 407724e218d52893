import { Id, Text } from '#http';
import type { ReasonReservation } from '../../domain/procedure.commands.js';

export class ReasonReservationDto implements Omit<ReasonReservation, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'The decision', example: 'budget-1' })
  decision!: string;

  @Id({ description: 'Who reserved', example: 'p03' })
  person!: string;

  @Text({ description: 'The reasons', example: 'Underlaget räcker inte.', max: 8000 })
  text!: string;
}
