import type { CivilDate } from '#kernel';
import { Day, Money, Nested, NestedList, OneOf, Text, Whole } from '#http';
import { DECISION_TYPES } from '../../domain/decision-types.js';
import type { Decide } from '../../domain/meeting.commands.js';
import type { DecisionType } from '../../domain/meeting.events.js';
import { DecisionWordsDto } from '../decision-words.dto.js';

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

export class DecideParagraphDto extends DecisionWordsDto implements Omit<Decide, 'type'> {
  @OneOf(DECISION_TYPES, { description: 'What kind of decision', example: 'granted-on-conditions' })
  decisionType!: DecisionType;

  @NestedList(() => DecidedAmountDto, { description: 'Money that the decision is about', optional: true })
  amounts?: DecidedAmountDto[];

  @NestedList(() => ConditionDto, { description: 'Conditions', optional: true })
  conditions?: ConditionDto[];

  @Nested(() => BudgetTotalsDto, {
    description: "The budget's totals; needed when it is adopted",
    optional: true,
  })
  budget?: BudgetTotalsDto;
}
