import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import {
  charter,
  close,
  context,
  decide,
  leave,
  paragraph,
  plan,
  play,
  sign,
  stateAfter,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const decided = [...underWay, ...paragraph('a'), decide('a')];
const reserve = (person: string, text?: string): MeetingCommand => ({
  type: 'make-reservation',
  item: 'a',
  decision: 'a-1',
  person,
  ...(text && { text }),
});
const state = (person: string): MeetingCommand => ({
  type: 'record-statement',
  item: 'a',
  kind: 'note',
  person,
  text: 'Frågan bör följas upp under våren.',
});

describe('4 kap. 27 § KL: a reservation', () => {
  it('is made against a decision by one who took part in it', () => {
    expect(stateAfter(...decided, reserve('p02')).items[0]!.reservations).toMatchObject([
      { decision: 'a-1', who: { person: 'p02', name: 'Per-Inge Nyberg' }, text: null },
    ]);
  });

  it('may be given its reasons until the minutes are approved', () => {
    const reason: MeetingCommand = {
      type: 'reason-reservation',
      item: 'a',
      decision: 'a-1',
      person: 'p02',
      text: 'Underlaget räcker inte.',
    };
    const later = stateAfter(...decided, reserve('p02'), close, { type: 'draw-up-minutes' }, reason);
    expect(later.items[0]!.reservations[0]!.text).toBe('Underlaget räcker inte.');
    given(play(...decided))
      .when(reason, context)
      .thenRefused('reservation-unknown');
  });

  it('is refused to one who did not take part, who left before, and who only listened', () => {
    const left = [...underWay, leave('p03'), ...paragraph('a'), decide('a')];
    given(play(...left))
      .when(reserve('p03'), context)
      .thenRefused('reservation-by-outsider', { person: 'p03' });
    given(play(...decided))
      .when(reserve('p05'), context)
      .thenRefused('reservation-by-outsider');
  });

  it('stays open to one who left after the decision', () => {
    expect(given(play(...decided, leave('p02'))).when(reserve('p02'), context).decision).toHaveProperty(
      'events',
    );
  });

  it('must be declared before the meeting closes', () => {
    given(play(...decided, close))
      .when(reserve('p02'), context)
      .thenRefused('reservation-too-late', {
        status: 'closed',
      });
  });

  it('is made once, against a decision that there is', () => {
    given(play(...decided, reserve('p02')))
      .when(reserve('p02'), context)
      .thenRefused('reservation-made');
    given(play(...underWay, ...paragraph('a')))
      .when(reserve('p02'), context)
      .thenRefused('decision-unknown');
  });
});

describe('6 kap. 17 § third paragraph KL: having an opinion noted', () => {
  it('is free to those who decide', () => {
    expect(stateAfter(...decided, state('p02')).items[0]!.statements).toMatchObject([
      { kind: 'note', who: { person: 'p02' }, text: 'Frågan bör följas upp under våren.' },
    ]);
  });

  it('is a substitute’s right only where the board has given it', () => {
    given(play(...decided))
      .when(state('p05'), context)
      .thenRefused('substitute-may-not-have-noted', { person: 'p05' });
    expect(
      given(play(...decided)).when(state('p05'), {
        ...context,
        charter: { ...charter, substitutesMaySpeak: true },
      }).decision,
    ).toHaveProperty('events');
  });

  it('is nobody else’s', () => {
    given(play(...decided))
      .when(state('p06'), context)
      .thenRefused('speaker-not-present');
    given(play(...decided, close))
      .when(state('p02'), context)
      .thenRefused('meeting-closed');
  });
});

describe('17 § lag (2003:1210): handing over the chair', () => {
  const handOver = (to: string): MeetingCommand => ({
    type: 'hand-over-chair',
    to,
    reason: 'Ordföranden måste lämna sammanträdet.',
  });

  it('lets another lead from the open paragraph on, and each signs for what they led', () => {
    const events = stateAfter(
      ...underWay,
      { type: 'elect-approvers', approvers: [{ person: 'p03' }] },
      ...paragraph('a'),
      decide('a'),
      ...paragraph('b'),
      handOver('p02'),
      leave('p01'),
      decide('b'),
      close,
      { type: 'draw-up-minutes' },
      sign('p01', 'chair'),
      sign('p02', 'chair'),
    );
    expect(events.items.map(({ decisions }) => decisions[0]!.takenBy!.presiding)).toEqual(['p01', 'p02']);
    expect(events.signatures.map(({ who, items }) => [who.person, items])).toEqual([
      ['p01', ['a']],
      ['p02', ['b']],
    ]);
    given(
      play(
        ...underWay,
        { type: 'elect-approvers', approvers: [{ person: 'p03' }] },
        ...paragraph('a'),
        ...paragraph('b'),
        handOver('p02'),
        close,
        { type: 'draw-up-minutes' },
        sign('p01', 'chair'),
        sign('p03', 'approver'),
      ),
    )
      .when({ type: 'approve-minutes', on: '2024-10-02' }, context)
      .thenRefused('signatures-missing', { missing: [{ role: 'chair', person: 'p02' }] });
  });

  it('is refused to one who does not decide, and to the one who leads', () => {
    given(play(...decided))
      .when(handOver('p05'), context)
      .thenRefused('not-a-decider');
    given(play(...decided))
      .when(handOver('p01'), context)
      .thenRefused('presides-already');
    given(play(plan)).when(handOver('p01'), context).thenRefused('meeting-not-opened');
  });
});
