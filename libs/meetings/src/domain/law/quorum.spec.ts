import { describe, expect, it } from '@jest/globals';
import type { RemoteParticipationAllowed } from '#associations';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import {
  arrive,
  context,
  decide,
  leave,
  open,
  paragraph,
  plan,
  play,
  seats,
  stateAfter,
  summon,
  underWay,
} from '../samples/board-meeting.sample.js';
import { quorumIn } from './quorum.js';

const given = specification(meetingDecider);
const afterwards = { ...plan, enteredAfterwards: 'Protokollet är fört på papper.' } as const;

describe('6 kap. 27 § KL: more than half of all seats', () => {
  it('lets a board of four decide with three, and not with two', () => {
    const three = [...underWay, leave('p04'), ...paragraph('a')];
    expect(given(play(...three)).when(decide('a'), context).decision).toHaveProperty('events');
    given(play(...underWay, leave('p03', 'p04'), ...paragraph('a')))
      .when(decide('a'), context)
      .thenRefused('not-quorate', { present: 2, needed: 3, quorate: false });
  });

  it('is counted anew in each paragraph: whoever leaves during it did not decide in it', () => {
    const events = play(...underWay, ...paragraph('a'), decide('a'), leave('p03', 'p04'));
    given(events)
      .when(decide('a', { decision: 'a-2' }), context)
      .thenRefused('not-quorate', { present: 2 });
  });

  it('counts a vacant seat among all', () => {
    const vacant: MeetingContext = {
      ...context,
      seats: [
        ...seats,
        { seat: 'fk', name: 'Försäkringskassan', members: ['fk'], ordinary: null, substitutes: [] },
        { seat: 'af', name: 'Arbetsförmedlingen', members: ['af'], ordinary: null, substitutes: [] },
      ],
    };
    const events = play(...underWay, leave('p04'), ...paragraph('a'));
    given(events).when(decide('a'), vacant).thenRefused('not-quorate', { present: 3, needed: 4 });
  });

  it('does not count somebody who decides without a seat, and that must be seen to', () => {
    const state = stateAfter(plan, summon, open, arrive('chair', 'p01'), arrive('member', 'p07', 'p08'));
    expect(state.findings).toMatchObject([
      { rule: 'deciding-without-seat', severity: 'must', facts: { person: 'p07' } },
      { rule: 'deciding-without-seat', severity: 'must', facts: { person: 'p08' } },
    ]);
    given(play(plan, summon, open, arrive('chair', 'p01'), arrive('member', 'p07', 'p08'), ...paragraph('a')))
      .when(decide('a'), context)
      .thenRefused('not-quorate', { present: 1 });
  });

  it('keeps with the decision who took it and the arithmetic', () => {
    const { items } = stateAfter(...underWay, leave('p04'), ...paragraph('a'), decide('a'));
    expect(items[0]!.decisions[0]!.takenBy).toMatchObject({
      present: 3,
      seats: 4,
      presiding: 'p01',
      lawOf: '2024-09-18',
    });
  });

  it('of a meeting entered afterwards is recorded as a finding that must be answered', () => {
    const state = stateAfter(
      afterwards,
      summon,
      open,
      arrive('chair', 'p01'),
      ...paragraph('a'),
      decide('a'),
    );
    expect(state.items[0]!.decisions).toHaveLength(1);
    expect(state.findings).toMatchObject([
      { rule: 'not-quorate', severity: 'must', item: 'a', facts: { present: 1, needed: 3 } },
    ]);
  });
});

describe('19 a § lag (2003:1210): presence from a distance', () => {
  const remotely = (...people: string[]): MeetingCommand => ({
    type: 'arrive',
    people: people.map((person) => ({ person, capacity: 'member', mode: 'picture-and-sound' })),
  });
  const allowed: RemoteParticipationAllowed = {
    body: 'styrelsen',
    decision: 'Styrelsen 2022-04-20 § 18',
    from: '2022-04-20',
    until: null,
    extent: 'Ledamöter och ersättare får delta med ljud och bild.',
    soundOnly: false,
  };

  it('the same events, judged under the law before and after 16 March 2022, give two verdicts', () => {
    // As at Karlskoga/Degerfors early in 2021: two of the board in the room, the others on a screen.
    const state = stateAfter(
      { ...afterwards, date: '2021-02-20' },
      open,
      arrive('chair', 'p01'),
      remotely('p02', 'p03'),
      ...paragraph('arsredovisning'),
    );
    const judged = { ...context, remote: allowed };
    expect(quorumIn(state, 'arsredovisning', judged)).toMatchObject({
      lawOf: '2021-02-20',
      present: 1,
      needed: 3,
      quorate: false,
    });
    expect(quorumIn(state, 'arsredovisning', judged, '2022-04-20')).toMatchObject({
      lawOf: '2022-04-20',
      present: 3,
      needed: 3,
      quorate: true,
    });
  });

  it('does not count without the board’s documented decision', () => {
    const state = stateAfter(
      afterwards,
      summon,
      open,
      arrive('chair', 'p01'),
      remotely('p02', 'p03'),
      ...paragraph('a'),
    );
    expect(quorumIn(state, 'a', context)).toMatchObject({
      present: 1,
      seats: expect.arrayContaining([
        expect.objectContaining({ seat: 'region', filledBy: 'p02', counts: false, because: 'no-decision' }),
      ]),
    });
    expect(state.findings.map(({ rule }) => rule)).toContain('remote-not-allowed');
  });

  it('is refused at the door of a meeting that is being held, and let in by the decision', () => {
    const events = play(plan, summon, open, arrive('chair', 'p01'));
    given(events)
      .when(remotely('p02'), context)
      .thenRefused('remote-not-allowed', { person: 'p02', obstacle: 'no-decision' });
    expect(given(events).when(remotely('p02'), { ...context, remote: allowed }).decision).toHaveProperty(
      'events',
    );
  });

  it('with sound alone needs a decision that allows it, and special reasons', () => {
    const soundOnly = (reason?: string): MeetingCommand => ({
      type: 'arrive',
      people: [
        { person: 'p02', capacity: 'member', mode: 'sound-only', ...(reason && { soundOnlyReason: reason }) },
      ],
    });
    const events = play(plan, summon, open);
    given(events)
      .when(soundOnly('Bilden föll bort.'), { ...context, remote: allowed })
      .thenRefused('remote-not-allowed', { obstacle: 'sound-not-allowed' });
    const withSound = { ...context, remote: { ...allowed, soundOnly: true } };
    given(events)
      .when(soundOnly(), withSound)
      .thenRefused('remote-not-allowed', { obstacle: 'no-special-reason' });
    expect(given(events).when(soundOnly('Bilden föll bort.'), withSound).decision).toMatchObject({
      events: [{ data: { mode: 'sound-only', soundOnlyReason: 'Bilden föll bort.' } }],
    });
  });

  it('is free for those who do not decide', () => {
    const listening: MeetingCommand = {
      type: 'arrive',
      people: [{ person: 'p05', capacity: 'substitute', mode: 'picture-and-sound' }],
    };
    expect(given(play(plan, summon, open)).when(listening, context).decision).toHaveProperty('events');
  });
});
