import { Id, Ids } from '#http';
import type { PutProposition } from '../../domain/procedure.commands.js';

export class PutPropositionDto implements Omit<PutProposition, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Ids({
    description: 'All proposals that stand, in the order they were put',
    example: ['bifall', 'avslag'],
    minItems: 1,
  })
  order!: string[];

  @Id({ description: 'The one that the chair found to be carried', example: 'bifall' })
  carried!: string;
}
