import type { CivilDate } from '#kernel';
import { Day, Flag, Id, Money, NestedList, OneOf, Text } from '#http';
import { DecisionWordsDto } from '#meetings';
import type { ApplicationOutcome } from '../../domain/application.events.js';
import type { ConditionToSet, DecideFunding, OutcomeToDecide } from '../../domain/funding-decision.types.js';
import { YearAmountDto } from '../year-amount.dto.js';

export class ConditionToSetDto implements ConditionToSet {
  @Id({ description: 'An id for the condition within the grant', example: 'projektinnehall' })
  condition!: string;

  @Text({ description: 'The condition', example: 'Ett projektinnehåll presenteras och godkänns.', max: 2000 })
  text!: string;

  @Day({ description: 'When it must be met', example: '2026-09-21', optional: true })
  due?: CivilDate;

  @Text({
    description: 'When, as the minutes write it',
    example: 'styrelsemötet i september månad',
    max: 200,
    optional: true,
  })
  dueAsWritten?: string;

  @Text({
    description: 'What will show that it is met',
    example: 'Styrgruppens projektplan',
    max: 2000,
    optional: true,
  })
  proof?: string;

  @Flag({
    description: 'Whether nothing is paid until it is met; true when left out',
    example: true,
    optional: true,
  })
  gatesPayment?: boolean;
}

const OUTCOMES: readonly ApplicationOutcome[] = [
  'granted',
  'partly-granted',
  'granted-on-conditions',
  'refused',
  'postponed',
  'remitted',
];

export class OutcomeDto implements OutcomeToDecide {
  @Id({ description: 'The application', example: 'ungdomssparet-2026' })
  application!: string;

  @OneOf(OUTCOMES, { description: 'What becomes of it', example: 'partly-granted' })
  outcome!: ApplicationOutcome;

  @Id({
    description: 'An id for the grant; needed when something is granted',
    example: 'ungdomssparet-2026',
    optional: true,
  })
  grant?: string;

  @NestedList(() => YearAmountDto, {
    description:
      'What is granted of each year, in the words of the decision; all that is asked for when left out of a grant in full',
    optional: true,
  })
  amounts?: YearAmountDto[];

  @Flag({
    description: 'Grants what is left after earlier decisions; the system counts it',
    example: false,
    optional: true,
  })
  remainder?: boolean;

  @Text({
    description: 'The paper that has the amount, when the words do not give it',
    example: 'Ansökan för 2021',
    max: 200,
    optional: true,
  })
  refersTo?: string;

  @NestedList(() => ConditionToSetDto, { description: 'Conditions', optional: true })
  conditions?: ConditionToSetDto[];

  @Text({ description: 'Reasons', example: 'Målgruppen är en annan.', max: 4000, optional: true })
  reasons?: string;
}

/** Each amount stands in a clause in the words that it has in `amounts`. */
export class DecideFundingDto extends DecisionWordsDto implements DecideFunding {
  @NestedList(() => OutcomeDto, { description: 'What becomes of each application', minItems: 1 })
  outcomes!: OutcomeDto[];

  @Money({
    description:
      'What the minutes say that the applications ask for together; a sum that differs is a finding',
    example: '6 316 tkr',
    optional: true,
  })
  requestedTotal?: string;

  @Text({
    description: 'Why the board grants more than there is, when it does',
    example: 'Styrelsen använder eget kapital.',
    max: 2000,
    optional: true,
  })
  overcommitReason?: string;

  @Text({
    description: 'Why the board decides before the preparation is done, when it does',
    example: 'Beredningsgruppens möte ställdes in.',
    max: 2000,
    optional: true,
  })
  unpreparedReason?: string;
}
