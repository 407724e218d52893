import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import {
  close,
  context,
  decide,
  item,
  open,
  paragraph,
  planNotes,
  play,
  stateAfter,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const started = [...underWay, ...paragraph('a')];

describe('Deciding', () => {
  it('keeps the clauses verbatim and everything that hangs on them', () => {
    const clause = 'förbundet ska samlas styrelsens idéer';
    given(play(...started))
      .when(
        decide('a', {
          decisionType: 'granted-on-conditions',
          formula: 'Styrelsen beslutar att',
          clauses: [clause],
          amounts: [{ to: 'Stoppa våldet', amount: '400 tkr' }],
          conditions: [{ text: 'Projektinnehåll godkänns', dueAsWritten: 'september' }],
          assignments: [{ owner: 'förbundschefen', text: 'Återkomma', due: '2024-11-20' }],
          appealable: true,
        }),
        context,
      )
      .then([
        {
          type: 'paragraph.decided',
          data: {
            item: 'a',
            decision: 'a-1',
            type: 'granted-on-conditions',
            formula: 'Styrelsen beslutar att',
            clauses: [clause],
            amounts: [
              { to: 'Stoppa våldet', amount: { ore: 40_000_000, asWritten: '400 tkr' }, refersTo: null },
            ],
            conditions: [{ text: 'Projektinnehåll godkänns', due: null, dueAsWritten: 'september' }],
            assignments: [
              { owner: 'förbundschefen', text: 'Återkomma', due: '2024-11-20', dueAsWritten: null },
            ],
            postponedTo: null,
            reasons: null,
            mentions: [],
            appealable: true,
            remittedFor: null,
            proposal: null,
            budget: null,
            takenBy: {
              deciding: [
                { person: 'p01', seat: 'avesta' },
                { person: 'p02', seat: 'region' },
                { person: 'p03', seat: 'sater' },
                { person: 'p04', seat: 'hedemora' },
              ],
              present: 4,
              seats: 4,
              presiding: 'p01',
              lawOf: '2024-09-18',
              charter: '2020',
            },
          },
        },
      ]);
  });

  it('may be done several times in a paragraph', () => {
    const { items } = stateAfter(
      ...started,
      decide('a'),
      decide('a', { decision: 'a-2', decisionType: 'filed' }),
    );
    expect(items[0]!.decisions.map(({ decision }) => decision)).toEqual(['a-1', 'a-2']);
  });

  it('overtakes an outcome without a decision', () => {
    const { items } = stateAfter(
      ...started,
      { type: 'leave-undecided', item: 'a', outcome: 'discussed' },
      decide('a'),
    );
    expect(items[0]).toMatchObject({ undecided: null, decisions: [{ decision: 'a-1' }] });
  });

  it('is refused in a body that does not decide', () => {
    given(play(planNotes, open, ...paragraph('a')))
      .when(decide('a'), context)
      .thenRefused('body-does-not-decide', { body: 'beredningen' });
  });

  it('is refused when the paragraph is not open, and after the meeting', () => {
    given(play(...underWay, item('a')))
      .when(decide('a'), context)
      .thenRefused('item-not-opened');
    given(play(...started, close))
      .when(decide('a'), context)
      .thenRefused('meeting-closed');
  });

  it('is refused when the id is taken, in whichever paragraph', () => {
    given(play(...started, decide('a'), ...paragraph('b')))
      .when(decide('b', { decision: 'a-1' }), context)
      .thenRefused('decision-taken', { decision: 'a-1', label: '§ 27' });
  });

  it('is refused when it is postponed to nobody knows when', () => {
    given(play(...started))
      .when(decide('a', { decisionType: 'postponed' }), context)
      .thenRefused('postponed-to-when', { item: 'a' });
    expect(
      stateAfter(...started, decide('a', { decisionType: 'postponed', postponedTo: '2024-11-20' })).items[0]!
        .decisions[0]!.postponedTo,
    ).toBe('2024-11-20');
  });

  it('is refused with money that has neither a readable amount nor a paper that has it', () => {
    given(play(...started))
      .when(decide('a', { amounts: [{ to: 'Balder' }] }), context)
      .thenRefused('amount-missing', { to: 'Balder' });
    given(play(...started))
      .when(decide('a', { amounts: [{ to: 'Balder', amount: '12 äpplen' }] }), context)
      .thenRefused('amount-unreadable', { asWritten: '12 äpplen' });
  });

  it('is refused when it names somebody who is not registered', () => {
    given(play(...started))
      .when(decide('a', { mentions: [{ kind: 'person', ref: 'p99', asWritten: 'Någon' }] }), context)
      .thenRefused('person-unknown', { people: ['p99'] });
  });
});

describe('Leaving an item undecided', () => {
  const leaveUndecided = { type: 'leave-undecided', item: 'a', outcome: 'postponed' } as const;

  it('is refused when it is postponed to nobody knows when; words will do', () => {
    given(play(...started))
      .when(leaveUndecided, context)
      .thenRefused('postponed-to-when');
    given(play(...started))
      .when({ ...leaveUndecided, note: 'Tas upp på lunch till lunch-mötet.' }, context)
      .then([
        {
          type: 'paragraph.left-undecided',
          data: {
            item: 'a',
            outcome: 'postponed',
            note: 'Tas upp på lunch till lunch-mötet.',
            postponedTo: null,
          },
        },
      ]);
  });

  it('is refused when there is a decision, or no paragraph', () => {
    given(play(...started, decide('a')))
      .when({ ...leaveUndecided, outcome: 'discussed' }, context)
      .thenRefused('already-decided', { decisions: ['a-1'] });
    given(play(...underWay))
      .when(leaveUndecided, context)
      .thenRefused('item-unknown');
  });
});
