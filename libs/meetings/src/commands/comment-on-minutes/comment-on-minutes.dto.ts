import { Id, Text } from '#http';
import type { CommentOnMinutes } from '../../domain/approval.commands.js';

export class CommentOnMinutesDto implements Omit<CommentOnMinutes, 'type'> {
  @Id({ description: 'An id for the comment within the meeting', example: 'synpunkt-1' })
  comment!: string;

  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'The chair or approver who comments', example: 'p03' })
  person!: string;

  @Text({ description: 'What should be changed', example: 'Beloppet ska vara 2 146 tkr.', max: 4000 })
  text!: string;
}
