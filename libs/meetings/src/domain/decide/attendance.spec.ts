import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { coversItem } from '../attendance.js';
import type { MeetingCommand } from '../meeting.commands.js';
import { meetingDecider } from '../meeting.decider.js';
import {
  arrive,
  close,
  context,
  elect,
  leave,
  open,
  paragraph,
  plan,
  planNotes,
  play,
  stateAfter,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);

function absent(...people: string[]): MeetingCommand {
  return {
    type: 'record-absence',
    kind: 'with-notice',
    heading: 'Meddelat förhinder',
    people: people.map((person) => ({ person, organisation: 'AF' })),
  };
}

describe('Arriving', () => {
  it('takes name, party and member from the register and the seat', () => {
    given(play(plan, open))
      .when(arrive('chair', 'p01'), context)
      .then([
        {
          type: 'attendance.arrived',
          data: {
            who: {
              person: 'p01',
              name: 'Gunilla Berglund',
              title: null,
              party: 'S',
              organisation: 'Avesta kommun',
            },
            capacity: 'chair',
            mode: 'not-stated',
            servesFor: null,
            fromItem: null,
            listedAs: 1,
            at: '10:00',
            soundOnlyReason: null,
          },
        },
      ]);
  });

  it("prints the member's code where the association uses one, and the command's words before all", () => {
    const { attendance } = stateAfter(
      plan,
      arrive('member', 'p02', {
        person: 'p01',
        title: 'ordförande',
        party: 'L',
        organisation: 'Mölndals stad',
      }),
    );
    expect(attendance.map(({ who }) => who)).toMatchObject([
      { person: 'p02', organisation: 'RÖL', party: null },
      { person: 'p01', organisation: 'Mölndals stad', party: 'L', title: 'ordförande' },
    ]);
  });

  it('counts from the paragraph that is open, and leaving counts through it', () => {
    const state = stateAfter(
      ...underWay,
      ...paragraph('a'),
      ...paragraph('b'),
      arrive('guest', 'p07'),
      leave('p07', 'p02'),
      ...paragraph('c'),
    );
    const items = (person: string): string[] => {
      const attendee = state.attendance.find(({ who }) => who.person === person)!;
      return state.openedItems.filter((one) => coversItem(state, attendee, one));
    };
    expect([items('p01'), items('p02'), items('p07')]).toEqual([['a', 'b', 'c'], ['a', 'b'], ['b']]);
  });

  it('covers nothing for whoever leaves before the first paragraph', () => {
    const state = stateAfter(...underWay, leave('p02'), ...paragraph('a'));
    expect(coversItem(state, state.attendance[1]!, 'a')).toBe(false);
  });

  it('a second time keeps the place in the list', () => {
    const { attendance } = stateAfter(...underWay, leave('p02'), arrive('member', 'p02'));
    expect(attendance.filter(({ who }) => who.person === 'p02').map(({ listedAs }) => listedAs)).toEqual([
      2, 2,
    ]);
  });

  it('takes back an absence', () => {
    expect(stateAfter(plan, absent('p08'), open, arrive('guest', 'p08')).absences).toEqual([]);
  });

  it('is refused for somebody who is there already', () => {
    given(play(...underWay))
      .when(arrive('member', 'p07', 'p02'), context)
      .thenRefused('already-present', { people: ['p02'] });
    given(play(plan))
      .when(arrive('member', 'p02', 'p02'), context)
      .thenRefused('already-present');
  });

  it('is refused for unknown people and members', () => {
    given(play(plan))
      .when(arrive('member', 'p99'), context)
      .thenRefused('person-unknown', { people: ['p99'] });
    given(play(plan))
      .when(
        {
          type: 'arrive',
          people: [{ person: 'p04', capacity: 'serving-substitute', servesFor: 'borlange' }],
        },
        context,
      )
      .thenRefused('member-unknown', { members: ['borlange'] });
  });

  it('is refused without people, and when the meeting is over', () => {
    given(play(plan)).when(arrive('member'), context).thenRefused('nobody-named');
    given(play(plan, open, close))
      .when(arrive('member', 'p02'), context)
      .thenRefused('meeting-closed');
  });
});

describe('Leaving', () => {
  it('is refused for somebody who is not there', () => {
    given(play(...underWay))
      .when(leave('p07'), context)
      .thenRefused('not-present', { people: ['p07'] });
    given(play(...underWay, leave('p02')))
      .when(leave('p02'), context)
      .thenRefused('not-present');
  });
});

describe('Recording absence', () => {
  it('keeps the heading of the source', () => {
    expect(stateAfter(plan, absent('p08')).absences).toMatchObject([
      {
        who: { name: 'Sofia Sandängers', organisation: 'AF' },
        kind: 'with-notice',
        heading: 'Meddelat förhinder',
      },
    ]);
  });

  it('is refused for somebody who is there, or is absent already', () => {
    given(play(...underWay))
      .when(absent('p02'), context)
      .thenRefused('already-present', { people: ['p02'] });
    given(play(plan, absent('p08')))
      .when(absent('p08'), context)
      .thenRefused('already-absent', { people: ['p08'] });
  });
});

describe('Electing approvers', () => {
  it('prints them as they are listed, and replaces an earlier election', () => {
    const { approvers } = stateAfter(
      plan,
      open,
      arrive('chair', 'p01'),
      arrive('member', 'p02'),
      elect('p01'),
      elect('p02'),
    );
    expect(approvers).toMatchObject([{ person: 'p02', name: 'Per-Inge Nyberg', organisation: 'RÖL' }]);
  });

  it('is refused for somebody who is not there', () => {
    given(play(...underWay, leave('p03')))
      .when(elect('p02', 'p03'), context)
      .thenRefused('approver-not-present', { people: ['p03'] });
  });

  it('is refused before the meeting, and in a body that does not decide', () => {
    given(play(plan)).when(elect('p01'), context).thenRefused('meeting-not-opened');
    given(play(planNotes, open, arrive('participant', 'p01')))
      .when(elect('p01'), context)
      .thenRefused('body-does-not-decide', { body: 'beredningen' });
  });
});

describe('Appointing a secretary', () => {
  it('is refused for somebody who is not registered', () => {
    given(play(plan))
      .when({ type: 'appoint-secretary', person: 'p99' }, context)
      .thenRefused('person-unknown');
  });
});
