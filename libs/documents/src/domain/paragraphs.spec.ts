import { describe, expect, it } from '@jest/globals';
import { boardAssociation, boardMeeting } from '../samples/board-meeting.sample.js';
import { decision } from '../samples/sample-builders.js';
import { layoutOf } from './layout.js';
import { decisionBox } from './paragraphs.js';

const paper = {
  meeting: boardMeeting,
  association: boardAssociation,
  layout: layoutOf(boardAssociation),
};
const todo = (text: string, due: string | null, dueAsWritten: string | null = null) => ({
  text,
  due,
  dueAsWritten,
});

describe('what stands under a decision', () => {
  it.each([
    [todo('En plan visas upp', '2026-08-31'), 'En plan visas upp (senast 31 augusti 2026)'],
    [todo('En plan visas upp.', '2026-08-31'), 'En plan visas upp. Senast 31 augusti 2026.'],
    [todo('En plan visas upp.', '2026-08-31', 'före hösten'), 'En plan visas upp. Före hösten.'],
    [todo('En plan visas upp.', null), 'En plan visas upp.'],
  ])('says by when in a sentence of its own after one that has ended', (condition, line) => {
    const { details } = decisionBox(decision('i1', 'granted', [], { conditions: [condition] }), 0, paper);
    expect(details.map(({ lines }) => lines.map((one) => one.replaceAll('\u00a0', ' ')))).toEqual([[line]]);
  });

  it('begins with a capital whoever is asked to do it', () => {
    const assignments = [{ owner: 'förbundschefen', ...todo('Teckna avtal', null) }];
    const { details } = decisionBox(decision('i1', 'granted', [], { assignments }), 0, paper);
    expect(details).toEqual([{ label: 'Uppdrag', lines: ['Förbundschefen: Teckna avtal'] }]);
  });
});
