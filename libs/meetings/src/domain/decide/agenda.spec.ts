import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import { close, context, item, open, plan, play, stateAfter } from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);

describe('Adding an item to the agenda', () => {
  it('freezes the Dnr of its case', () => {
    const registered = { number: 'SDSF 2024 000025 790', title: 'Delårsbokslut', registeredOn: null };
    given(play(plan))
      .when(
        {
          type: 'add-agenda-item',
          item: 'bokslut',
          title: 'Delårsbokslut',
          section: 'decision',
          case: 'bokslut',
        },
        { ...context, case: registered },
      )
      .then([
        {
          type: 'agenda.item-added',
          data: {
            item: 'bokslut',
            parent: null,
            title: 'Delårsbokslut',
            section: 'decision',
            tag: null,
            case: { case: 'bokslut', number: 'SDSF 2024 000025 790' },
            addedAt: 'planning',
            requestedBy: null,
            raisedAs: null,
            papersSent: null,
            matter: null,
            applicants: [],
            involved: [],
          },
        },
      ]);
  });

  it('shows when it was added at the meeting', () => {
    expect(stateAfter(plan, item('a'), open, item('b')).items.map(({ addedAt }) => addedAt)).toEqual([
      'planning',
      'meeting',
    ]);
  });

  it('puts a sub-item last among those of its parent', () => {
    const { items } = stateAfter(
      plan,
      item('a'),
      item('b'),
      item('a1', 'a'),
      item('b1', 'b'),
      item('a2', 'a'),
    );
    expect(items.map(({ item }) => item)).toEqual(['a', 'a1', 'a2', 'b', 'b1']);
  });

  it('is refused when the id is taken', () => {
    given(play(plan, item('a')))
      .when(item('a'), context)
      .thenRefused('item-taken', { title: 'Punkt a' });
  });

  it('is refused below an item that does not exist', () => {
    given(play(plan, item('a')))
      .when(item('b1', 'b'), context)
      .thenRefused('item-unknown', { items: ['a'] });
  });

  it('is refused below a sub-item', () => {
    given(play(plan, item('a'), item('a1', 'a')))
      .when(item('a11', 'a1'), context)
      .thenRefused('item-nested', { parent: 'a1', parentOfParent: 'a' });
  });

  it('is refused for a case that is not in the registry', () => {
    given(play(plan))
      .when({ type: 'add-agenda-item', item: 'a', title: 'A', case: 'c1' }, context)
      .thenRefused('case-unknown', { case: 'c1' });
  });

  it('is refused when asked for by somebody who is not registered', () => {
    given(play(plan))
      .when({ type: 'add-agenda-item', item: 'a', title: 'A', requestedBy: 'p99' }, context)
      .thenRefused('person-unknown');
  });

  it('is refused after the meeting', () => {
    given(play(plan, open, close))
      .when(item('a'), context)
      .thenRefused('meeting-closed', { status: 'closed' });
  });
});
