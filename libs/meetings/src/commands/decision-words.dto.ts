import type { CivilDate } from '#kernel';
import { Day, Flag, Id, NestedList, Text, Texts } from '#http';
import { AssignmentDto } from './assignment.dto.js';
import { MentionDto } from './mention.dto.js';

/** What a decision says, whatever it is about. */
export class DecisionWordsDto {
  @Id({ description: 'The item', example: 'stoppa-valdet' })
  item!: string;

  @Id({ description: 'An id for the decision within the meeting', example: 'stoppa-valdet-1' })
  decision!: string;

  @Text({ description: 'The words before the clauses', example: 'Styrelsen beslutar att', optional: true })
  formula?: string;

  @Texts({
    description: 'What is decided, one clause an entry, verbatim',
    example: ['bevilja fortsatt finansiering under 2022'],
    minItems: 1,
  })
  clauses!: string[];

  @NestedList(() => AssignmentDto, { description: 'Assignments', optional: true })
  assignments?: AssignmentDto[];

  @Day({
    description: 'To when; a postponed decision needs this or `reasons`',
    example: '2024-11-20',
    optional: true,
  })
  postponedTo?: CivilDate;

  @Text({
    description: 'Reasons',
    example: 'Medlemmarnas tilldelning är inte känd.',
    max: 4000,
    optional: true,
  })
  reasons?: string;

  @NestedList(() => MentionDto, {
    description: 'People, organisations and initiatives that the decision names',
    optional: true,
  })
  mentions?: MentionDto[];

  @Flag({
    description: 'Whether it can be appealed, when somebody has judged it',
    example: true,
    optional: true,
  })
  appealable?: boolean;

  @Text({
    description: 'What is asked for when the matter is sent back; a remitted decision needs it',
    example: 'Komplettera med en beräkning av kostnaderna.',
    max: 4000,
    optional: true,
  })
  remittedFor?: string;

  @Id({
    description: 'The proposal that was carried; the one that won when left out',
    example: 'bifall',
    optional: true,
  })
  proposal?: string;
}
