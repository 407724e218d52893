import { Id, OneOf, Text } from '#http';
import type { AnswerComment } from '../../domain/approval.commands.js';

export class AnswerCommentDto implements Omit<AnswerComment, 'type'> {
  @Id({ description: 'The comment', example: 'synpunkt-1' })
  comment!: string;

  @OneOf(['changed', 'kept'], { description: 'Whether the text was changed', example: 'changed' })
  outcome!: AnswerComment['outcome'];

  @Text({ description: 'The answer', example: 'Rättat.', max: 4000 })
  answer!: string;
}
