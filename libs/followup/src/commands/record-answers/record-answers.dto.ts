import { Day, Id, NestedList, OneOf, Whole } from '#http';
import type {
  AnswersRecorded,
  OptionCount,
  QuestionResult,
  RespondentGroup,
  SurveyMode,
} from '../../domain/survey.events.js';
import { RESPONDENT_GROUPS, SURVEY_MODES } from '../respondent-groups.js';

const MOST = 100_000;

export class OptionCountDto implements OptionCount {
  @Id({ description: 'The step of the scale', example: 'mycket-bra' })
  option!: string;

  @Whole({ description: 'How many chose it', example: 12, max: MOST })
  count!: number;
}

export class QuestionResultDto implements QuestionResult {
  @Id({ description: 'The question', example: 'samverkan' })
  question!: string;

  @NestedList(() => OptionCountDto, { description: 'How many chose what', minItems: 1 })
  counts!: OptionCountDto[];
}

export class RecordAnswersDto implements AnswersRecorded {
  @OneOf(RESPONDENT_GROUPS, { description: 'Who answered', example: 'staff' })
  group!: RespondentGroup;

  @OneOf(SURVEY_MODES, { description: 'How the forms were handed out', example: 'meeting' })
  how!: SurveyMode;

  @Day({ description: 'The day they were collected', example: '2021-04-20' })
  on!: string;

  @Whole({ description: 'How many forms were handed out', example: 24, max: MOST })
  handedOut!: number;

  @Whole({ description: 'How many came back', example: 19, max: MOST })
  answered!: number;

  @NestedList(() => QuestionResultDto, { description: 'What was answered, in numbers only', optional: true })
  results: QuestionResultDto[] = [];
}
