import type { AnswersRecorded, RespondentGroup, SurveyOpened, SurveyQuestion } from '../survey.events.js';
import { withholdInList } from '../suppression/suppression.js';

/** How one group answered. A number that is null is withheld, so that nobody can be made out. */
export interface GroupResult {
  readonly group: RespondentGroup;
  readonly handedOut: number | null;
  readonly answered: number | null;
  /** Of those that were handed out, in whole percent, from the numbers that are shown. */
  readonly responsePercent: number | null;
  readonly questions: readonly QuestionAnswers[];
}

export interface QuestionAnswers {
  readonly question: string;
  readonly options: readonly { readonly option: string; readonly count: number | null }[];
}

/** What every group answered, however the forms came in, without a group of fewer than `smallest` being seen. */
export function publishSurvey(
  { groups, questions }: SurveyOpened,
  answers: readonly AnswersRecorded[],
  smallest: number,
): GroupResult[] {
  return groups.map((group) => {
    const own = answers.filter((one) => one.group === group);
    const [handedOut, answered] = [sum(own, 'handedOut'), sum(own, 'answered')];
    const isSmall = (count: number): boolean => count > 0 && count < smallest;
    const shown = {
      handedOut: isSmall(handedOut) ? null : handedOut,
      answered: isSmall(answered) ? null : answered,
    };
    return {
      group,
      ...shown,
      responsePercent:
        shown.handedOut && shown.answered !== null
          ? Math.round((100 * shown.answered) / shown.handedOut)
          : null,
      questions: questions.map((question) => publishQuestion(question, own, answered, smallest)),
    };
  });
}

/** Who skipped a question is the rest of those who answered. */
function publishQuestion(
  { question, options }: SurveyQuestion,
  answers: readonly AnswersRecorded[],
  answered: number,
  smallest: number,
): QuestionAnswers {
  const results = answers.flatMap(({ results: all }) => all.filter((one) => one.question === question));
  const counts = options.map(({ option }) =>
    results
      .flatMap((result) => result.counts)
      .filter((count) => count.option === option)
      .reduce((total, { count }) => total + count, 0),
  );
  const safe = withholdInList(counts, answered, smallest);
  return {
    question,
    options: options.map(({ option }, index) => ({ option, count: safe.counts[index]! })),
  };
}

function sum(answers: readonly AnswersRecorded[], field: 'handedOut' | 'answered'): number {
  return answers.reduce((total, one) => total + one[field], 0);
}
