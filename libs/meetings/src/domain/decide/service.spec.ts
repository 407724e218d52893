import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { decidersOf } from '../attendance.js';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import {
  arrive,
  charter,
  context,
  decide,
  leave,
  open,
  paragraph,
  plan,
  play,
  stateAfter,
  summon,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const started = [plan, summon, open, arrive('chair', 'p01'), arrive('member', 'p02', 'p03')];
const serving = (person: string, servesFor = 'hedemora'): MeetingCommand => ({
  type: 'arrive',
  people: [{ person, capacity: 'serving-substitute', servesFor }],
});
const serve = (person: string, servesFor: string, paragraphOnly = false): MeetingCommand => ({
  type: 'begin-service',
  person,
  servesFor,
  paragraphOnly,
});
const absent = (person: string): MeetingCommand => ({
  type: 'record-absence',
  kind: 'with-notice',
  people: [{ person }],
});

describe('12 § lag (2003:1210): the calling order', () => {
  it('the first substitute is called, and calling the second is refused with who is next', () => {
    given(play(...started))
      .when(serving('p10'), context)
      .thenRefused('substitute-out-of-order', {
        person: 'p10',
        next: 'p04',
        order: [
          { person: 'p04', order: 1 },
          { person: 'p10', order: 2 },
        ],
      });
    expect(given(play(...started)).when(serving('p04'), context).decision).toHaveProperty('events');
  });

  it('the second is called when the first cannot come, or has left', () => {
    expect(given(play(...started, absent('p04'))).when(serving('p10'), context).decision).toHaveProperty(
      'events',
    );
    expect(
      given(play(...started, serving('p04'), leave('p04'))).when(serving('p10'), context).decision,
    ).toHaveProperty('events');
  });

  it('is only a note when nobody knows it', () => {
    const seats = context.seats.map((seat) => ({
      ...seat,
      substitutes: seat.substitutes.map((one) => ({ ...one, order: null })),
    }));
    expect(given(play(...started)).when(serving('p10'), { ...context, seats }).decision).toMatchObject({
      events: [{ type: 'attendance.arrived' }, { data: { rule: 'calling-order-unknown', severity: 'note' } }],
    });
  });
});

describe('15 § lag (2003:1210): a substitute serves only for their own member', () => {
  it('and never in another member’s seat', () => {
    given(play(...started))
      .when(serving('p05', 'hedemora'), context)
      .thenRefused('substitute-of-another-member', {
        person: 'p05',
        substituteFor: ['avesta'],
        seat: 'hedemora',
      });
  });

  it('nor in a seat that is filled', () => {
    given(play(...started))
      .when(serving('p05', 'avesta'), context)
      .thenRefused('seat-occupied', { seat: 'avesta', heldBy: 'p01' });
    given(play(...started, absent('p04'), serving('p10')))
      .when(arrive('member', 'p09'), context)
      .thenRefused('seat-occupied', { heldBy: 'p10' });
  });

  it('two in one command do not get one seat', () => {
    given(play(...started, absent('p09')))
      .when(
        {
          type: 'arrive',
          people: [
            { person: 'p04', capacity: 'serving-substitute', servesFor: 'hedemora' },
            { person: 'p10', capacity: 'serving-substitute', servesFor: 'hedemora' },
          ],
        },
        context,
      )
      .thenRefused('seat-occupied', { heldBy: 'p04', person: 'p10' });
  });

  it('done on paper is recorded, with a finding', () => {
    const { attendance, findings } = stateAfter(
      { ...plan, enteredAfterwards: 'Protokollet är fört på papper.' },
      summon,
      open,
      serving('p10'),
    );
    expect(attendance).toHaveLength(1);
    expect(findings).toMatchObject([{ rule: 'substitute-out-of-order', severity: 'must' }]);
  });
});

describe('Serving for somebody who leaves', () => {
  const during = [
    ...started,
    arrive('substitute', 'p05'),
    ...paragraph('a'),
    decide('a'),
    leave('p01'),
    ...paragraph('b'),
  ];

  it('counts from the paragraph that is open, and the minutes can say for which', () => {
    const state = stateAfter(...during, serve('p05', 'avesta'), ...paragraph('c'));
    const entries = state.attendance.filter(({ who }) => who.person === 'p05');
    expect(entries).toMatchObject([
      { capacity: 'substitute', left: { throughItem: 'a' } },
      { capacity: 'serving-substitute', servesFor: 'avesta', fromItem: 'b', left: null },
    ]);
    expect(decidersOf(state, 'a').map(({ who }) => who.person)).not.toContain('p05');
    expect(decidersOf(state, 'c').map(({ who }) => who.person)).toContain('p05');
  });

  it('ends when the member is back: an undecided paragraph is the member’s', () => {
    const back = stateAfter(...during, serve('p05', 'avesta'), { type: 'end-service', person: 'p05' });
    expect(back.attendance.filter(({ who, left }) => who.person === 'p05' && left === null)).toMatchObject([
      { capacity: 'substitute' },
    ]);
    expect(decidersOf(back, 'b').map(({ who }) => who.person)).not.toContain('p05');
  });

  it('is refused while the member is there, for a guest, and for one who serves already', () => {
    given(play(...started, arrive('substitute', 'p05')))
      .when(serve('p05', 'avesta'), context)
      .thenRefused('seat-occupied');
    given(play(...during))
      .when(serve('p07', 'avesta'), context)
      .thenRefused('not-listening');
    given(play(...during))
      .when({ type: 'end-service', person: 'p05' }, context)
      .thenRefused('not-serving');
    given(play(...during))
      .when(serve('p05', 'ludvika'), context)
      .thenRefused('member-unknown');
  });
});

describe('Taking a seat back', () => {
  const left = [...underWay, ...paragraph('a'), decide('a'), leave('p02')];

  it('is free from the next paragraph on, unless the charter says from the next meeting', () => {
    expect(given(play(...left)).when(arrive('member', 'p02'), context).decision).toHaveProperty('events');
    given(play(...left))
      .when(arrive('member', 'p02'), {
        ...context,
        charter: { ...charter, seatResumption: 'next-meeting' },
      })
      .thenRefused('seat-not-resumable', { person: 'p02', charter: '2020' });
  });
});

describe('Leaving before a decision (5 kap. 66 § KL)', () => {
  it('is not to take part in it, when the paragraph is looked back on either', () => {
    const state = stateAfter(...underWay, ...paragraph('a'), leave('p02'), decide('a'), ...paragraph('b'));
    expect(decidersOf(state, 'a').map(({ who }) => who.person)).toEqual(['p01', 'p03', 'p04']);
  });
});

describe('17 § lag (2003:1210): the chair is elected among the members', () => {
  it('so a substitute in the chair is a finding', () => {
    const { findings } = stateAfter(plan, summon, open, absent('p01'), arrive('chair', 'p05'));
    expect(findings.map(({ rule }) => rule)).toEqual(['deciding-without-seat', 'chair-not-ordinary']);
  });
});
