import { Flag, Id, Text } from '#http';
import type { TryRecusal } from '../../domain/procedure.commands.js';

export class TryRecusalDto implements Omit<TryRecusal, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'Whom it is about', example: 'p03' })
  person!: string;

  @Flag({ description: 'Whether the board finds the person recused', example: true })
  recused!: boolean;

  @Text({ description: 'Why', example: 'Personen har eget ansvar för verksamheten.', max: 2000 })
  reasons!: string;
}
