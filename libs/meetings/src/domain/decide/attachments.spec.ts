import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import { close, context, item, open, plan, play, stateAfter } from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const attach = { type: 'attach', item: 'a', title: 'Delårsbokslut', sha256: 'a'.repeat(64) } as const;
const shown = { mediaType: 'application/pdf', bytes: 48_213 };
const stored = { ...context, attachment: { sha256: 'a'.repeat(64), ...shown, name: 'bokslut.pdf' } };
const added = {
  type: 'agenda.attachment-added',
  data: { item: 'a', title: 'Delårsbokslut', sha256: 'a'.repeat(64), ...shown },
} as const;

describe('Attaching a file to an item', () => {
  it.each([
    ['planned', play(plan, item('a'))],
    ['open', play(plan, item('a'), open)],
    ['closed', play(plan, item('a'), open, close)],
  ])('takes type and size from the store, while the meeting is %s', (_status, history) => {
    given(history).when(attach, stored).then([added]);
  });

  it('stands with the item, in the order they came', () => {
    const state = [
      added,
      { ...added, data: { ...added.data, title: 'Budget', sha256: 'b'.repeat(64) } },
    ].reduce((state, event) => meetingDecider.evolve(state, event), stateAfter(plan, item('a'), item('b')));
    expect(state.items.map(({ attachments }) => attachments.map(({ title }) => title))).toEqual([
      ['Delårsbokslut', 'Budget'],
      [],
    ]);
  });

  it('is refused for an item that is not there', () => {
    given(play(plan)).when(attach, stored).thenRefused('item-unknown');
  });

  it('is refused for the same bytes twice', () => {
    given([...play(plan, item('a')), added])
      .when({ ...attach, title: 'Annat namn' }, stored)
      .thenRefused('item-attachment-twice');
  });

  it('is refused when nobody has uploaded it', () => {
    given(play(plan, item('a')))
      .when(attach, context)
      .thenRefused('item-attachment-not-stored');
  });

  it('is refused before there is a meeting', () => {
    given([]).when(attach, stored).thenRefused('meeting-unknown');
  });
});
