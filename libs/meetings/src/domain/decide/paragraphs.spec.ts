import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import type { MeetingCommand } from '../meeting.commands.js';
import { meetingDecider } from '../meeting.decider.js';
import { letterOf } from '../paragraphs.js';
import {
  close,
  context,
  drawnUp,
  item,
  open,
  paragraph,
  plan,
  play,
  sign,
  stateAfter,
  underWay,
  write,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const take = (id: string) => ({ type: 'open-paragraph', item: id }) as const;

describe('Opening a paragraph', () => {
  it('takes the next number of the series in the same append', () => {
    given(play(...underWay, item('a')))
      .when(take('a'), context)
      .thenAlso(
        [
          {
            type: 'paragraph.opened',
            data: { item: 'a', number: 27, letter: null, label: '§ 27', heading: 'Punkt a' },
          },
        ],
        [
          {
            stream: 'sodra-dalarna/series-styrelsen.2024',
            events: [
              {
                type: 'series.number-taken',
                data: { number: 27, takenBy: { stream: context.stream, item: 'a' } },
              },
            ],
          },
        ],
      );
  });

  it('demands the version of the series that the number was read at', () => {
    const { decision } = given(play(...underWay, item('a'))).when(take('a'), context);
    expect(decision).toMatchObject({ elsewhere: [{ expectedVersion: 26 }] });
  });

  it('gives sub-items letters in the order they are taken up, and no number', () => {
    const state = stateAfter(
      ...underWay,
      ...paragraph('a'),
      item('a1', 'a'),
      item('a2', 'a'),
      take('a2'),
      take('a1'),
      ...paragraph('b'),
    );
    expect(state.openedItems.map((id) => state.items.find(({ item }) => item === id)!.opened!.label)).toEqual(
      ['§ 27', '§ 27a', '§ 27b', '§ 28'],
    );
  });

  it('goes on after z with two letters', () => {
    expect([0, 25, 26, 27, 51, 52].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'az', 'ba']);
  });

  it('is refused twice', () => {
    given(play(...underWay, ...paragraph('a')))
      .when(take('a'), context)
      .thenRefused('item-already-opened', { item: 'a', label: '§ 27' });
  });

  it('is refused for a sub-item before its parent', () => {
    given(play(...underWay, item('a'), item('a1', 'a')))
      .when(take('a1'), context)
      .thenRefused('parent-not-opened', { item: 'a1', parent: 'a' });
  });

  it('is refused for an unknown item, and outside the meeting', () => {
    given(play(...underWay))
      .when(take('a'), context)
      .thenRefused('item-unknown', { item: 'a' });
    given(play(plan, item('a')))
      .when(take('a'), context)
      .thenRefused('meeting-not-opened');
    given(play(plan, open, item('a'), close))
      .when(take('a'), context)
      .thenRefused('meeting-closed');
  });
});

describe('Writing a paragraph', () => {
  const askanden = write('a', {
    figures: [
      { figure: 'avesta', label: 'Samverkansteam Avesta', amount: '2 500 tkr' },
      { figure: 'andel', label: 'Avslut mot arbete', asWritten: '47 %' },
    ],
    sums: [{ of: ['avesta'], stated: '2 500 tkr' }],
    mentions: [{ kind: 'initiative', ref: 'samverkansteam-avesta', asWritten: 'Samverkansteam Avesta' }],
    presentedBy: ['p06'],
    assignments: [{ owner: 'p06', text: 'Tala vidare med teamen', dueAsWritten: 'till nästa möte' }],
  });

  it('keeps amounts as numbers and in their own words', () => {
    given(play(...underWay, item('a'), take('a')))
      .when(askanden, context)
      .then([
        {
          type: 'paragraph.written',
          data: {
            item: 'a',
            text: [{ p: 'Frågan redovisas.' }],
            figures: [
              {
                figure: 'avesta',
                label: 'Samverkansteam Avesta',
                amount: { ore: 250_000_000, asWritten: '2 500 tkr' },
                asWritten: null,
              },
              { figure: 'andel', label: 'Avslut mot arbete', amount: null, asWritten: '47 %' },
            ],
            sums: [{ of: ['avesta'], stated: { ore: 250_000_000, asWritten: '2 500 tkr' } }],
            mentions: [
              {
                kind: 'initiative',
                ref: 'samverkansteam-avesta',
                asWritten: 'Samverkansteam Avesta',
                title: null,
              },
            ],
            presentedBy: ['p06'],
            assignments: [
              { owner: 'p06', text: 'Tala vidare med teamen', due: null, dueAsWritten: 'till nästa möte' },
            ],
          },
        },
      ]);
  });

  const approval: MeetingCommand[] = [
    sign('p01', 'chair'),
    sign('p03', 'approver'),
    { type: 'approve-minutes', on: '2024-10-02' },
  ];

  it('replaces the text until the minutes are approved', () => {
    const text = [{ p: 'Rättad.' }];
    expect(stateAfter(...drawnUp, write('dagordning', { text })).items[0]!.written!.text).toEqual(text);
  });

  it('takes signatures back, since they were for another text', () => {
    const state = stateAfter(...drawnUp, sign('p01', 'chair'), write('dagordning'));
    expect(state.signatures).toEqual([]);
    expect(state.findings.at(-1)).toMatchObject({
      rule: 'signatures-lapsed',
      severity: 'must',
      facts: { lapsed: [{ person: 'p01', role: 'chair' }] },
    });
    const approved = stateAfter(...drawnUp, sign('p01', 'chair'), write('dagordning'), ...approval);
    expect(approved.findings.filter(({ rule }) => rule === 'signatures-lapsed')).toEqual([]);
  });

  it('is refused when the paragraph is not open, or the item unknown', () => {
    given(play(...underWay, item('a')))
      .when(write('a'), context)
      .thenRefused('item-not-opened', { opened: [] });
    given(play(...underWay))
      .when(write('a'), context)
      .thenRefused('item-unknown');
  });

  it('is refused once the minutes are approved', () => {
    given(play(...drawnUp, ...approval))
      .when(write('dagordning'), context)
      .thenRefused('minutes-approved', { status: 'approved' });
  });

  it('is refused with an amount that cannot be read', () => {
    given(play(...underWay, ...paragraph('a')))
      .when(write('a', { figures: [{ figure: 'f', label: 'F', amount: 'mycket' }] }), context)
      .thenRefused('amount-unreadable', { asWritten: 'mycket' });
  });

  it('is refused with two figures of one id, and with sums of what is not an amount in the text', () => {
    const figure = { figure: 'f', label: 'F', asWritten: '47 %' };
    const history = play(...underWay, ...paragraph('a'));
    const sums = (of: string) => [{ of: [of], stated: '1 tkr' }];
    given(history)
      .when(write('a', { figures: [figure, figure] }), context)
      .thenRefused('figure-taken', { figure: 'f' });
    given(history)
      .when(write('a', { figures: [figure], sums: sums('g') }), context)
      .thenRefused('figure-unknown', { figure: 'g', figures: ['f'] });
    given(history)
      .when(write('a', { figures: [figure], sums: sums('f') }), context)
      .thenRefused('figure-without-amount', { figure: 'f' });
  });

  it('is refused when it names or is presented by somebody who is not registered', () => {
    const history = play(...underWay, ...paragraph('a'));
    given(history)
      .when(write('a', { presentedBy: ['p99'] }), context)
      .thenRefused('person-unknown');
    given(history)
      .when(write('a', { mentions: [{ kind: 'person', ref: 'p99', asWritten: 'Någon' }] }), context)
      .thenRefused('person-unknown');
  });
});
