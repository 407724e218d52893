import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import type { MeetingCommand } from '../meeting.commands.js';
import { meetingDecider } from '../meeting.decider.js';
import {
  context,
  open,
  plan,
  planNotes,
  play,
  stateAfter,
  summon,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);

describe('Planning a meeting', () => {
  it('freezes the name of the body, and says that a body that decides writes minutes', () => {
    given([])
      .when({ ...plan, startsAt: '08:30', endsAt: '15:15', place: 'Avesta', caseNumber: 'SDSF 1' }, context)
      .then([
        {
          type: 'meeting.planned',
          data: {
            body: 'styrelsen',
            bodyName: 'Styrelsen',
            record: 'minutes',
            documentTitle: 'Sammanträdesprotokoll',
            title: 'Styrelsemöte',
            date: { date: '2024-09-18', missing: null },
            startsAt: '08:30',
            endsAt: '15:15',
            place: 'Avesta',
            caseNumber: 'SDSF 1',
            purpose: 'ordinary',
            public: null,
            afterwards: null,
          },
        },
      ]);
  });

  it('says that a body that does not decide writes notes', () => {
    expect(stateAfter(planNotes).planned).toMatchObject({ record: 'notes', bodyName: 'Beredningsgruppen' });
  });

  it('is refused for a body that does not exist, with those that do', () => {
    given([])
      .when({ ...plan, body: 'presidiet' }, context)
      .thenRefused('body-unknown', { body: 'presidiet', bodies: ['styrelsen', 'beredningen'] });
  });

  it('is refused without a day and without a reason for it', () => {
    given([])
      .when({ ...plan, date: null }, context)
      .thenRefused('date-reason-missing');
  });

  it('is refused twice', () => {
    given(play(plan)).when(plan, context).thenRefused('meeting-already-planned', { status: 'planned' });
  });
});

describe('Summoning', () => {
  const summonLater = { type: 'summon', on: '2024-09-11', recipients: 14 } as const;

  it('is recorded with how many got the summons', () => {
    given(play(plan))
      .when(summonLater, context)
      .then([
        {
          type: 'meeting.summoned',
          data: { on: '2024-09-11', recipients: 14, substitutesNotified: null, announced: null },
        },
      ]);
  });

  it('is refused twice, with the day of the first', () => {
    given(play(plan, summonLater))
      .when({ ...summonLater, on: '2024-09-12' }, context)
      .thenRefused('meeting-already-summoned', { summonedOn: '2024-09-11' });
  });

  it('is recorded when it has been sent, not before', () => {
    given(play(plan))
      .when({ ...summonLater, on: '2024-10-03' }, context)
      .thenRefused('day-to-come', { today: '2024-10-02' });
  });

  it('is refused when the meeting has begun', () => {
    given(play(plan, open))
      .when(summonLater, context)
      .thenRefused('meeting-already-opened', { status: 'open' });
  });
});

describe('Opening', () => {
  it('says by whom', () => {
    given(play(plan, summon))
      .when(open, context)
      .then([{ type: 'meeting.opened', data: { openedBy: 'p01' } }]);
  });

  it('is refused for a meeting that nobody has planned', () => {
    given([]).when(open, context).thenRefused('meeting-unknown');
  });

  it('is refused twice', () => {
    given(play(plan, open)).when(open, context).thenRefused('meeting-already-opened');
  });

  it('is refused by somebody who is not registered', () => {
    given(play(plan))
      .when({ type: 'open', openedBy: 'p99' }, context)
      .thenRefused('person-unknown', { people: ['p99'] });
  });
});

describe('Announcing the next meetings', () => {
  const announce = (asWritten: string): MeetingCommand => ({
    type: 'announce-next',
    meetings: [{ what: 'Medlemssamråd', asWritten }],
  });

  it('keeps the wording of the day, and replaces an earlier announcement', () => {
    expect(stateAfter(...underWay, announce('211022 9-12'), announce('211029 9-12')).next).toEqual([
      { what: 'Medlemssamråd', date: null, asWritten: '211029 9-12', place: null },
    ]);
  });

  it('is refused before the meeting is opened', () => {
    given(play(plan)).when(announce('211022 9-12'), context).thenRefused('meeting-not-opened');
  });
});
