import { accept, type CivilDate, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import type { SurveyCommand } from './survey.commands.js';
import type { AnswersRecorded, QuestionResult, SurveyEvent, SurveyOpened } from './survey.events.js';
import { surveyRules } from './survey.rules.js';
import { evolveSurvey, noSurvey, type SurveyState } from './survey.state.js';

/** Other facts that a decision about a survey relies on. */
export interface SurveyContext {
  /** Whether the association exists. */
  readonly founded: boolean;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

type Check = Refusal | undefined;

export const surveyDecider: Decider<SurveyCommand, SurveyState, SurveyEvent, SurveyContext> = {
  initial: noSurvey,
  decide,
  evolve: evolveSurvey,
};

function decide(command: SurveyCommand, state: SurveyState, context: SurveyContext): Decision<SurveyEvent> {
  if (command.type === 'open') {
    const { type: _type, ...opened } = command;
    return open(opened, state, context);
  }
  if (!state.opened)
    return refuse(
      surveyRules['survey-unknown'],
      'Det finns ingen enkät med det id:t. Öppna den först (surveys/open), eller rätta id:t.',
    );
  if (state.closed)
    return refuse(
      surveyRules['survey-closed'],
      `Enkäten stängdes ${state.closed.on}. Läs resultatet, eller öppna en ny enkät (surveys/open).`,
      { closedOn: state.closed.on },
    );
  if (command.type === 'close') return close(command.note, state.opened, context);
  const { type: _type, ...answers } = command;
  return recordAnswers(answers, state.opened, context);
}

function open(opened: SurveyOpened, state: SurveyState, { founded }: SurveyContext): Decision<SurveyEvent> {
  const { opensOn, closesOn } = opened;
  if (!founded)
    return refuse(
      surveyRules['survey-association-unknown'],
      'Samordningsförbundet är inte registrerat. Registrera det först (associations/found).',
    );
  if (state.opened)
    return refuse(
      surveyRules['survey-already-opened'],
      `Id:t hör redan till ”${state.opened.title}”. Välj ett annat id.`,
      { title: state.opened.title },
    );
  if (opensOn > closesOn)
    return refuse(
      surveyRules['survey-days-reversed'],
      `Enkäten stänger ${closesOn}, innan den öppnar ${opensOn}. Rätta dagarna.`,
      { opensOn, closesOn },
    );
  return namedTwice(opened) ?? accept({ type: 'survey.opened', data: opened });
}

function namedTwice({ groups, questions }: SurveyOpened): Check {
  const again =
    repeated(groups) ??
    repeated(questions.map(({ question }) => question)) ??
    questions
      .map(({ options }) => repeated(options.map(({ option }) => option)))
      .find((id) => id !== undefined);
  if (again === undefined) return undefined;
  return refuse(
    surveyRules['survey-named-twice'],
    `${again} står två gånger i enkäten. Ge varje grupp, fråga och svar ett eget id.`,
    { id: again },
  );
}

/** Only how many answered what: a form is never entered one by one (7 § lag 2003:1210). */
function recordAnswers(
  answers: AnswersRecorded,
  opened: SurveyOpened,
  { today }: SurveyContext,
): Decision<SurveyEvent> {
  return (
    outsideDays(answers.on, opened, today) ??
    notAsked(answers, opened) ??
    tooMany(answers) ??
    answers.results
      .map((result) => faultInResult(result, answers, opened))
      .find((fault) => fault !== undefined) ??
    countedTwice(answers.results.map(({ question }) => question)) ??
    accept({ type: 'survey.answers-recorded', data: answers })
  );
}

function outsideDays(on: CivilDate, { opensOn, closesOn }: SurveyOpened, today: CivilDate): Check {
  if (on < opensOn)
    return refuse(
      surveyRules['survey-not-open'],
      `Enkäten öppnar ${opensOn}, och svar kan inte ha lämnats ${on}. Rätta dagen.`,
      { on, opensOn },
    );
  if (on > closesOn)
    return refuse(
      surveyRules['survey-closed'],
      `Enkäten var öppen till och med ${closesOn}, och svar från ${on} räknas inte. Rätta dagen.`,
      { on, closesOn },
    );
  if (on <= today) return undefined;
  return refuse(
    surveyRules['answers-to-come'],
    `Det är ${today}, och svar kan inte ha lämnats ${on}. Vänta till dess, eller rätta dagen.`,
    { on, today },
  );
}

function notAsked({ group }: AnswersRecorded, { groups }: SurveyOpened): Check {
  if (groups.includes(group)) return undefined;
  return refuse(
    surveyRules['answers-group-not-asked'],
    `Enkäten ställs inte till ${group}. Ange en av grupperna ${groups.join(', ')}.`,
    { group, groups },
  );
}

function tooMany({ handedOut, answered }: AnswersRecorded): Check {
  if (answered <= handedOut) return undefined;
  return refuse(
    surveyRules['answers-exceed-handed-out'],
    `${answered} svar av ${handedOut} utlämnade enkäter går inte ihop. Rätta ett av talen.`,
    { handedOut, answered },
  );
}

function faultInResult(
  { question, counts }: QuestionResult,
  { answered }: AnswersRecorded,
  { questions }: SurveyOpened,
): Check {
  const asked = questions.find((one) => one.question === question);
  const unknown = asked
    ? counts.find(({ option }) => !asked.options.some((one) => one.option === option))?.option
    : question;
  if (unknown !== undefined)
    return refuse(
      surveyRules['answers-question-unknown'],
      `${unknown} finns inte i enkäten. Ange id:t på en fråga och på ett av dess svar.`,
      { question, unknown },
    );
  const sum = counts.reduce((total, { count }) => total + count, 0);
  if (sum > answered)
    return refuse(
      surveyRules['answers-exceed-answered'],
      `Frågan ${question} har ${sum} svar, fler än de ${answered} som har svarat på enkäten. Rätta svaren eller antalet.`,
      { question, sum, answered },
    );
  return countedTwice(counts.map(({ option }) => option));
}

function countedTwice(ids: readonly string[]): Check {
  const again = repeated(ids);
  if (again === undefined) return undefined;
  return refuse(
    surveyRules['answers-counted-twice'],
    `${again} räknas två gånger. Lägg ihop dem, eller ta bort den ena.`,
    { id: again },
  );
}

function close(
  note: string | null,
  { opensOn }: SurveyOpened,
  { today }: SurveyContext,
): Decision<SurveyEvent> {
  if (today < opensOn)
    return refuse(
      surveyRules['survey-not-open'],
      `Enkäten öppnar ${opensOn} och kan inte stängas dessförinnan. Vänta till dess.`,
      { opensOn, today },
    );
  return accept({ type: 'survey.closed', data: { on: today, note } });
}

function repeated(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
