import { Id, OneOf, Text } from '#http';
import type { FollowUp } from '../../domain/procedure.commands.js';

export class FollowUpDto implements Omit<FollowUp, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'The meeting that decided', example: 'styrelse-2021-06-01' })
  meeting!: string;

  @Id({ description: 'The decision', example: 'stoppa-valdet-1' })
  decision!: string;

  @OneOf(['done', 'under-way', 'dropped'], { description: 'What has become of it', example: 'done' })
  outcome!: FollowUp['outcome'];

  @Text({ description: 'In words', example: 'Projektinnehållet är godkänt.', max: 2000, optional: true })
  note?: string;
}
