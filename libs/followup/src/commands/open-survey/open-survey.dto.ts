import { Day, Id, NestedList, SomeOf, Text } from '#http';
import type {
  RespondentGroup,
  SurveyOpened,
  SurveyOption,
  SurveyQuestion,
} from '../../domain/survey.events.js';
import { RESPONDENT_GROUPS } from '../respondent-groups.js';

export class SurveyOptionDto implements SurveyOption {
  @Id({ description: 'An id for the step', example: 'mycket-bra' })
  option!: string;

  @Text({ description: 'The step of the scale as it is printed', example: 'Mycket bra', max: 200 })
  text!: string;
}

export class SurveyQuestionDto implements SurveyQuestion {
  @Id({ description: 'An id for the question', example: 'samverkan' })
  question!: string;

  @Text({ description: 'The question', example: 'Hur fungerar samverkan mellan parterna?' })
  text!: string;

  @NestedList(() => SurveyOptionDto, {
    description: 'The steps of the scale, in order',
    example: [
      { option: 'mycket-bra', text: 'Mycket bra' },
      { option: 'mindre-bra', text: 'Mindre bra' },
    ],
    minItems: 2,
  })
  options!: SurveyOptionDto[];
}

export class OpenSurveyDto implements SurveyOpened {
  @Text({ description: 'What it is called', example: 'Indikatorenkäten 2021' })
  title!: string;

  @Text({ description: 'Which of the rounds', example: '2021', max: 40 })
  round!: string;

  @SomeOf(RESPONDENT_GROUPS, { description: 'Whom it is asked of', example: ['staff', 'board'], minItems: 1 })
  groups!: RespondentGroup[];

  @NestedList(() => SurveyQuestionDto, { description: 'What is asked', minItems: 1 })
  questions!: SurveyQuestionDto[];

  @Day({ description: 'The first day', example: '2021-04-01' })
  opensOn!: string;

  @Day({ description: 'The last day', example: '2021-06-30' })
  closesOn!: string;
}
