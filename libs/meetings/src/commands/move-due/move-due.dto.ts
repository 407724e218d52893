import { Day, Text } from '#http';
import type { MoveDue } from '../../domain/assignment.commands.js';

export class MoveDueDto implements Omit<MoveDue, 'type'> {
  @Day({ description: 'The new day', example: '2021-12-07' })
  due!: string;

  @Text({ description: 'Why', example: 'Underlaget från kommunerna dröjer.' })
  reason!: string;
}
