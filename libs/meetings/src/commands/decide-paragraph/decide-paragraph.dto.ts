import type { CivilDate } from '#kernel';
import { Day, Flag, Id, Money, Nested, NestedList, OneOf, Text, Texts, Whole } from '#http';
import { DECISION_TYPES } from '../../domain/decision-types.js';
import type { Decide } from '../../domain/meeting.commands.js';
import type { DecisionType } from '../../domain/meeting.events.js';
import { AssignmentDto } from '../assignment.dto.js';
import { MentionDto } from '../mention.dto.js';

export class DecidedAmountDto {
  @Text({ description: 'To whom or what', example: 'Projekt Stoppa våldet', max: 200 })
  to!: string;

  @Money({ description: 'The amount as written', example: '400 tkr', optional: true })
  amount?: string;

  @Text({
    description: 'The paper that has the amount, when the minutes do not give it',
    example: 'Ansökan för 2021',
    max: 200,
    optional: true,
  })
  refersTo?: string;
}

export class ConditionDto {
  @Text({ description: 'The condition', example: 'Ett projektinnehåll presenteras och godkänns.', max: 2000 })
  text!: string;

  @Day({ description: 'When it must be met', example: '2021-09-21', optional: true })
  due?: CivilDate;

  @Text({
    description: 'When, as the minutes write it',
    example: 'styrelsemötet i september månad',
    max: 200,
    optional: true,
  })
  dueAsWritten?: string;
}

export class BudgetTotalsDto {
  @Whole({ description: 'The year of the budget', example: 2027, min: 2004, max: 2999 })
  year!: number;

  @Money({ description: 'The income as written', example: '6,3 milj kr' })
  income!: string;

  @Money({ description: 'The costs as written', example: '6,3 milj kr' })
  costs!: string;

  @Text({
    description: 'Why the costs may exceed the income; needed when they do',
    example: 'Eget kapital används, så att det inte överstiger den nivå som parterna har enats om.',
    max: 2000,
    optional: true,
  })
  deficitReason?: string;
}

export class DecideParagraphDto implements Omit<Decide, 'type'> {
  @Id({ description: 'The item', example: 'stoppa-valdet' })
  item!: string;

  @Id({ description: 'An id for the decision within the meeting', example: 'stoppa-valdet-1' })
  decision!: string;

  @OneOf(DECISION_TYPES, { description: 'What kind of decision', example: 'granted-on-conditions' })
  decisionType!: DecisionType;

  @Text({ description: 'The words before the clauses', example: 'Styrelsen beslutar att', optional: true })
  formula?: string;

  @Texts({
    description: 'What is decided, one clause an entry, verbatim',
    example: ['bevilja fortsatt finansiering under 2022'],
    minItems: 1,
  })
  clauses!: string[];

  @NestedList(() => DecidedAmountDto, { description: 'Money that the decision is about', optional: true })
  amounts?: DecidedAmountDto[];

  @NestedList(() => ConditionDto, { description: 'Conditions', optional: true })
  conditions?: ConditionDto[];

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

  @Nested(() => BudgetTotalsDto, {
    description: "The budget's totals; needed when it is adopted",
    optional: true,
  })
  budget?: BudgetTotalsDto;
}
