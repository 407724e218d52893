import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fold, isRefusal } from '#kernel';
import { specification } from '#testing';
import { associationFoldable } from './association.state.js';
import type { AnswerDischarge, CorrectDischargeAnswer, RequestDischarge } from './discharge.commands.js';
import { type DischargeContext, dischargeDecider } from './discharge.decider.js';
import type { DischargeAnswered, DischargeEvent, DischargeRequested } from './discharge.events.js';
import { dischargeFoldable, membersMissing } from './discharge.state.js';
import { furnished } from './samples/association.sample.js';

const given = specification(dischargeDecider);
const MEMBERS = ['avesta', 'hedemora', 'dalarna'];
const NAMES = ['Avesta kommun', 'Hedemora kommun', 'Region Dalarna'];

const on = (today: string): DischargeContext => ({
  association: fold(associationFoldable, furnished),
  today,
});
const summer = on('2021-06-15');

const request = (changes: Partial<RequestDischarge> = {}): RequestDischarge => ({
  type: 'request',
  year: 2020,
  legalEntity: 'Samordningsförbundet Norra Exempel',
  organisationNumber: null,
  predecessor: true,
  members: MEMBERS,
  sentOn: '2021-04-12',
  ...changes,
});
const requested = (changes: Partial<DischargeRequested> = {}): DischargeEvent => ({
  type: 'discharge.requested',
  data: {
    year: 2020,
    entity: { name: 'Samordningsförbundet Norra Exempel', organisationNumber: null, predecessor: true },
    members: MEMBERS.map((member, index) => ({ member, name: NAMES[index]! })),
    sentOn: '2021-04-12',
    remindFrom: '2021-06-30',
    ...changes,
  },
});
const answer = (changes: Partial<AnswerDischarge> = {}): AnswerDischarge => ({
  type: 'answer',
  member: 'avesta',
  answer: 'granted',
  on: '2021-05-31',
  reference: 'Kommunfullmäktige 2021-05-31 § 58',
  ...changes,
});
const answered = (changes: Partial<DischargeAnswered> = {}): DischargeEvent => {
  const { type: _type, ...data } = answer();
  return { type: 'discharge.answered', data: { ...data, missing: ['hedemora', 'dalarna'], ...changes } };
};
const correct = (changes: Partial<CorrectDischargeAnswer> = {}): CorrectDischargeAnswer => ({
  ...answer({ answer: 'refused' }),
  type: 'correct-answer',
  reason: 'Fullmäktige vägrade; svaret var fel antecknat',
  ...changes,
});

describe('26 § third paragraph lag (2003:1210): members are asked for discharge', () => {
  it('for a year of the association or one before it, and are reminded from the end of June', () => {
    given([]).when(request(), summer).then([requested()]);
  });

  it('and are reminded from the day that is named, or from the question when it is asked later than June', () => {
    given([])
      .when(request({ remindFrom: '2021-10-01' }), summer)
      .then([requested({ remindFrom: '2021-10-01' })]);
    given([])
      .when(request({ sentOn: '2021-08-16' }), on('2021-08-16'))
      .then([requested({ sentOn: '2021-08-16', remindFrom: '2021-08-16' })]);
    given([])
      .when(request({ remindFrom: '2021-04-11' }), summer)
      .thenRefused('discharge-reminder-before-request', { remindFrom: '2021-04-11' });
  });

  it('only when the year has ended, and not on a day to come', () => {
    given([])
      .when(request({ year: 2021 }), summer)
      .thenRefused('discharge-year-not-ended', { year: 2021, day: '2021-04-12' });
    given([])
      .when(request({ sentOn: '2021-06-16' }), summer)
      .thenRefused('discharge-day-to-come', { day: '2021-06-16', today: '2021-06-15' });
  });

  it('each once, and only members', () => {
    given([])
      .when(request({ members: ['avesta', 'falun'] }), summer)
      .thenRefused('member-not-admitted', { member: 'falun' });
    given([])
      .when(request({ members: ['avesta', 'hedemora', 'avesta'] }), summer)
      .thenRefused('discharge-member-twice', { member: 'avesta' });
    given([])
      .when(request(), { ...summer, association: associationFoldable.initial })
      .thenRefused('association-not-founded');
  });

  it('once by an id', () => {
    given([requested()]).when(request(), summer).thenRefused('discharge-already-requested', { year: 2020 });
  });
});

describe('26 § third paragraph lag (2003:1210): each member answers for itself', () => {
  it.each(['granted', 'refused', 'no-decision'] as const)('%s, and it is known who has not', (said) => {
    given([requested()])
      .when(answer({ answer: said }), summer)
      .then([answered({ answer: said })]);
    given([requested(), answered()])
      .when(answer({ member: 'dalarna' }), summer)
      .then([answered({ member: 'dalarna', missing: ['hedemora'] })]);
  });

  it('when it has been asked, and is a member', () => {
    given([]).when(answer(), summer).thenRefused('discharge-unknown');
    given([requested()])
      .when(answer({ member: 'falun' }), summer)
      .thenRefused('member-not-admitted', { member: 'falun' });
    given([requested({ members: [{ member: 'hedemora', name: 'Hedemora kommun' }] })])
      .when(answer(), summer)
      .thenRefused('discharge-not-asked', { member: 'avesta', asked: ['hedemora'] });
  });

  it('once, on a day that has come, after the year', () => {
    given([requested(), answered()])
      .when(answer({ answer: 'refused' }), summer)
      .thenRefused('discharge-already-answered', { answer: 'granted', on: '2021-05-31' });
    given([requested()])
      .when(answer({ on: '2021-06-16' }), summer)
      .thenRefused('discharge-day-to-come');
    given([requested()])
      .when(answer({ on: '2020-12-31' }), summer)
      .thenRefused('discharge-year-not-ended', { day: '2020-12-31' });
  });

  it('and an answer is corrected with a reason, the one before kept', () => {
    const { type: _type, ...correction } = correct();
    const corrected: DischargeEvent = { type: 'discharge.answer-corrected', data: correction };
    given([requested(), answered()]).when(correct(), summer).then([corrected]);
    const { answers } = fold(dischargeFoldable, [requested(), answered(), corrected]);
    expect(answers).toMatchObject([
      {
        member: 'avesta',
        answer: 'refused',
        corrections: [{ was: { answer: 'granted', on: '2021-05-31' }, reason: correction.reason }],
      },
    ]);
  });

  it('and is not corrected before it is given, into the same, or to a day to come', () => {
    given([requested()]).when(correct(), summer).thenRefused('discharge-not-answered');
    given([requested(), answered()])
      .when(correct({ answer: 'granted' }), summer)
      .thenRefused('discharge-answer-unchanged');
    given([requested(), answered()])
      .when(correct({ on: '2021-07-01' }), summer)
      .thenRefused('discharge-day-to-come');
    given([requested(), answered()])
      .when(correct({ member: 'falun' }), summer)
      .thenRefused('member-not-admitted');
  });
});

describe('a reminder of discharge', () => {
  it('names those that have not answered, and when they are reminded next', () => {
    given([requested(), answered()])
      .when({ type: 'remind', on: '2021-06-30' }, on('2021-06-30'))
      .then([
        {
          type: 'discharge.reminded',
          data: { on: '2021-06-30', missing: ['hedemora', 'dalarna'], nextOn: '2021-09-30' },
        },
      ]);
  });

  it('is for nobody when all have answered', () => {
    const all = MEMBERS.map((member) => answered({ member }));
    given([requested(), ...all])
      .when({ type: 'remind', on: '2021-06-30' }, on('2021-06-30'))
      .thenRefused('discharge-complete');
  });
});

describe('Answers in any order', () => {
  it('leave exactly those missing that have not answered, and what each event says of it agrees', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MEMBERS), { maxLength: 8 }), (members) => {
        const history: DischargeEvent[] = [requested()];
        for (const member of members) {
          const state = fold(dischargeFoldable, history);
          const decision = dischargeDecider.decide(answer({ member }), state, summer);
          if (!isRefusal(decision)) history.push(...decision.events);
        }
        const missing = membersMissing(fold(dischargeFoldable, history));
        expect(missing).toEqual(MEMBERS.filter((member) => !members.includes(member)));
        const last = history.at(-1)!;
        if (last.type === 'discharge.answered') expect(last.data.missing).toEqual(missing);
        expect(history).toHaveLength(1 + new Set(members).size);
      }),
    );
  });
});
