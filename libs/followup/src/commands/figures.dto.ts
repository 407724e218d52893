import { Flag, NestedList, Nested, OneOf, Pattern, Text, Whole } from '#http';
import type {
  Figures,
  GoalFigure,
  OutcomeKind,
  OutcomeFigure,
  People,
  PeopleCell,
  PeopleShare,
  Sex,
  TimeBand,
  TimeFigure,
  TimeInSupport,
} from '../domain/follow-up.events.js';
import { PERCENT_PATTERN } from '../domain/percent.js';

const SEXES: readonly Sex[] = ['women', 'men', 'other', 'unknown'];
const OUTCOMES: readonly OutcomeKind[] = [
  'work',
  'studies',
  'work-or-studies',
  'continued-rehabilitation',
  'care',
  'moved',
  'other',
  'unknown',
];
const BANDS: readonly TimeBand[] = [
  'under-1-year',
  '1-2-years',
  '3-4-years',
  '5-9-years',
  '10-years-or-more',
  'unknown',
];
const MOST = 1_000_000;

export class PeopleCellDto implements PeopleCell {
  @OneOf(SEXES, { description: 'The sex', example: 'women' })
  sex!: Sex;

  @Text({
    description: 'The municipality; left out when the source does not divide by it',
    example: 'Björkby',
    max: 100,
    optional: true,
  })
  municipality: string | null = null;

  @Whole({ description: 'How many', example: 14, max: MOST })
  count!: number;
}

export class PeopleShareDto implements PeopleShare {
  @OneOf(SEXES, { description: 'Of this sex, or else of a municipality', example: 'women', optional: true })
  sex: Sex | null = null;

  @Text({ description: 'Of this municipality, or else of a sex', max: 100, optional: true })
  municipality: string | null = null;

  @Pattern(PERCENT_PATTERN, 'ska vara procent, till exempel 47 %', {
    description: 'The percentage as the source has it',
    example: '47 %',
  })
  asWritten!: string;
}

export class PeopleDto implements People {
  @Whole({
    description: 'The number as stated; left out when it is only what the cells add up to',
    example: 40,
    max: MOST,
    optional: true,
  })
  total: number | null = null;

  @NestedList(() => PeopleCellDto, {
    description: 'The number in each group; a group that is not mentioned is nought',
    optional: true,
  })
  cells: PeopleCellDto[] = [];

  @NestedList(() => PeopleShareDto, {
    description: 'Percentages, where the source gives only those',
    optional: true,
  })
  shares: PeopleShareDto[] = [];
}

export class OutcomeFigureDto implements OutcomeFigure {
  @OneOf(OUTCOMES, { description: 'Where they went', example: 'work' })
  outcome!: OutcomeKind;

  @Text({ description: 'What the source calls it, when that is something else', max: 200, optional: true })
  text: string | null = null;

  @Whole({ description: 'How many', example: 9, max: MOST, optional: true })
  count: number | null = null;

  @Pattern(PERCENT_PATTERN, 'ska vara procent, till exempel 47 %', {
    description: 'The percentage as the source has it, when it gives no number',
    optional: true,
  })
  asWritten: string | null = null;
}

export class TimeFigureDto implements TimeFigure {
  @OneOf(BANDS, { description: 'How long', example: '1-2-years' })
  band!: TimeBand;

  @Whole({ description: 'How many', example: 12, max: MOST })
  count!: number;
}

export class TimeInSupportDto implements TimeInSupport {
  @NestedList(() => TimeFigureDto, { description: 'How many for how long', optional: true })
  bands: TimeFigureDto[] = [];

  @Text({
    description: 'An average as the source has it',
    example: 'drygt fem år',
    max: 100,
    optional: true,
  })
  average: string | null = null;
}

export class GoalFigureDto implements GoalFigure {
  @Text({ description: 'The goal', example: 'Minst 10 deltagare går vidare till arbete eller studier' })
  text!: string;

  @Whole({ description: 'The number that was aimed at', example: 10, max: MOST, optional: true })
  target: number | null = null;

  @Whole({ description: 'The number that was reached', example: 9, max: MOST, optional: true })
  outcome: number | null = null;

  @Flag({
    description: 'Whether the numbers are of people; they are when left out',
    example: true,
    optional: true,
  })
  people: boolean = true;
}

export class FiguresDto implements Figures {
  @Nested(() => PeopleDto, { description: 'Everybody who took part in the period', optional: true })
  participants: PeopleDto | null = null;

  @Nested(() => PeopleDto, { description: 'Those of them who began in the period', optional: true })
  begun: PeopleDto | null = null;

  @Nested(() => PeopleDto, { description: 'Those of them who left in the period', optional: true })
  ended: PeopleDto | null = null;

  @NestedList(() => OutcomeFigureDto, { description: 'What became of those who left', optional: true })
  outcomes: OutcomeFigureDto[] = [];

  @Nested(() => TimeInSupportDto, {
    description: 'How long the participants had lived on public support when they began',
    optional: true,
  })
  timeBefore: TimeInSupportDto | null = null;

  @Nested(() => TimeInSupportDto, {
    description: 'How long those who left have lived on public support since',
    optional: true,
  })
  timeAfter: TimeInSupportDto | null = null;

  @NestedList(() => GoalFigureDto, { description: 'Goals in numbers', optional: true })
  goals: GoalFigureDto[] = [];

  @Text({ description: 'What the numbers do not say; nothing about anyone', max: 4000, optional: true })
  note: string | null = null;
}
