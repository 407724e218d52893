import { describe, expect, it } from '@jest/globals';
import type { Section } from '#meetings';
import { boardMeeting } from '../samples/board-meeting.sample.js';
import { item } from '../samples/sample-builders.js';
import { sectionHeadings } from './section-headings.js';

/** The headings above items of these kinds; `parts` is a kind whose item has parts. */
function above(...kinds: Array<Section | null | { parts: Section }>): ReadonlyArray<string | null> {
  const items = kinds.map((kind, index) => {
    const section = kind && typeof kind === 'object' ? kind.parts : kind;
    return item(`i${index}`, 'Rubrik', [], { section });
  });
  const parts = kinds.flatMap((kind, index) =>
    kind && typeof kind === 'object' ? [item(`i${index}a`, 'Del', [], { parent: `i${index}` })] : [],
  );
  return sectionHeadings(items, { ...boardMeeting, items: [...items, ...parts] });
}

describe('The headings of items by their kind', () => {
  it('stand above the first of each kind', () => {
    expect(above('information', 'information', 'discussion', 'decision', 'decision', 'other')).toEqual([
      'Informationsärenden',
      null,
      'Diskussionsärenden',
      'Beslutsärenden',
      null,
      'Övriga ärenden',
    ]);
  });

  it('come again where the meeting came back to a kind: the order is that of the meeting', () => {
    expect(above('information', 'decision', 'information')).toEqual([
      'Informationsärenden',
      'Beslutsärenden',
      'Informationsärenden',
    ]);
  });

  it('leave out formalities that open the meeting, and set those that end it apart', () => {
    expect(above('formalities', 'formalities', 'decision', 'formalities')).toEqual([
      null,
      null,
      'Beslutsärenden',
      'Avslutning',
    ]);
  });

  it('leave out an item with parts, which is a heading itself', () => {
    expect(above('formalities', { parts: 'information' }, { parts: 'decision' }, 'formalities')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('count what nobody has sorted among the others, and are none when nothing is sorted', () => {
    expect(above('decision', null)).toEqual(['Beslutsärenden', 'Övriga ärenden']);
    expect(above(null, null)).toEqual([null, null]);
  });
});
