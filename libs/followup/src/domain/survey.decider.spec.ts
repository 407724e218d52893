import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { surveyDecider } from './survey.decider.js';
import type { AnswersRecorded, SurveyEvent, SurveyOpened } from './survey.events.js';

const given = specification(surveyDecider);
const context = { founded: true, today: '2025-05-14' };
const opened: SurveyOpened = {
  title: 'Indikatorenkäten 2025',
  round: '2025',
  groups: ['staff', 'board'],
  questions: [
    {
      question: 'samverkan',
      text: 'Hur fungerar samverkan?',
      options: [
        { option: 'bra', text: 'Bra' },
        { option: 'daligt', text: 'Dåligt' },
      ],
    },
  ],
  opensOn: '2025-05-01',
  closesOn: '2025-06-30',
};
const answers: AnswersRecorded = {
  group: 'board',
  how: 'meeting',
  on: '2025-05-14',
  handedOut: 9,
  answered: 8,
  results: [
    {
      question: 'samverkan',
      counts: [
        { option: 'bra', count: 6 },
        { option: 'daligt', count: 1 },
      ],
    },
  ],
};
const open: SurveyEvent[] = [{ type: 'survey.opened', data: opened }];
const opening = (changes: Partial<SurveyOpened> = {}) =>
  given([]).when({ type: 'open', ...opened, ...changes }, context);
const recording = (changes: Partial<AnswersRecorded> = {}, on = context) =>
  given(open).when({ type: 'record-answers', ...answers, ...changes }, on);

describe('An indicator survey', () => {
  it('is opened once, with days in their order and ids of their own', () => {
    opening().then([{ type: 'survey.opened', data: opened }]);
    given(open)
      .when({ type: 'open', ...opened }, context)
      .thenRefused('survey-already-opened');
    given([])
      .when({ type: 'open', ...opened }, { ...context, founded: false })
      .thenRefused('survey-association-unknown');
    opening({ closesOn: '2025-04-30' }).thenRefused('survey-days-reversed');
    opening({ groups: ['staff', 'staff'] }).thenRefused('survey-named-twice', { id: 'staff' });
    opening({ questions: [...opened.questions, ...opened.questions] }).thenRefused('survey-named-twice', {
      id: 'samverkan',
    });
  });

  it('7 § lag (2003:1210): takes answers as numbers, some of whom may skip a question', () => {
    recording().then([{ type: 'survey.answers-recorded', data: answers }]);
  });

  it.each<[string, Partial<AnswersRecorded>, string]>([
    ['of a group that is not asked', { group: 'managers' }, 'answers-group-not-asked'],
    ['from before it opened', { on: '2025-04-30' }, 'survey-not-open'],
    ['from after its last day', { on: '2025-07-01' }, 'survey-closed'],
    ['of a day to come', { on: '2025-05-15' }, 'answers-to-come'],
    ['of more than were asked', { handedOut: 7 }, 'answers-exceed-handed-out'],
    ['of more than answered', { answered: 6, handedOut: 6 }, 'answers-exceed-answered'],
    [
      'to a question that is not asked',
      { results: [{ question: 'annat', counts: [] }] },
      'answers-question-unknown',
    ],
    [
      'that is not on the scale',
      { results: [{ question: 'samverkan', counts: [{ option: 'annat', count: 1 }] }] },
      'answers-question-unknown',
    ],
    ['counted twice', { results: [answers.results[0]!, answers.results[0]!] }, 'answers-counted-twice'],
  ])('takes no answer %s', (_what, changes, rule) => {
    recording(changes).thenRefused(rule);
  });

  it('is closed once, and takes nothing more', () => {
    const closed: SurveyEvent = { type: 'survey.closed', data: { on: '2025-05-14', note: null } };
    given(open).when({ type: 'close', note: null }, context).then([closed]);
    given([...open, closed])
      .when({ type: 'close', note: null }, context)
      .thenRefused('survey-closed');
    given([...open, closed])
      .when({ type: 'record-answers', ...answers }, context)
      .thenRefused('survey-closed');
    given(open)
      .when({ type: 'close', note: null }, { ...context, today: '2025-04-30' })
      .thenRefused('survey-not-open');
    given([]).when({ type: 'close', note: null }, context).thenRefused('survey-unknown');
  });
});
