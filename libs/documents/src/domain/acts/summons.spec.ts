import { describe, expect, it } from '@jest/globals';
import type { BodySeat } from '#associations';
import { actSource } from '../../samples/acts.sample.js';
import { boardAssociation, boardMeeting } from '../../samples/board-meeting.sample.js';
import { frontOf, sectionOf } from '../../samples/read-act.js';
import { item } from '../../samples/sample-builders.js';
import { summonsAct } from './summons.js';

const source = actSource('styrelse-2024-09-18', 'meeting-styrelse-2024-09-18');
const seat = { body: 'styrelsen', order: null, party: null, from: null, until: null, vacated: null };
const seats: BodySeat[] = [
  {
    seat: 'avesta',
    name: 'Avesta kommun',
    members: ['avesta'],
    ordinary: { ...seat, member: 'avesta', person: 'p01', role: 'ordinary' },
    substitutes: [{ ...seat, member: 'avesta', person: 'p07', role: 'substitute' }],
  },
];
const summoned = {
  ...boardMeeting,
  summoned: { on: '2024-09-04', recipients: 9, substitutesNotified: true, announced: null },
  published: [{ item: 'budget', on: '2024-09-04', url: 'https://sodra.example/budget' }],
  items: [
    item('val', 'Val av justerare', [], { section: 'formalities', unopened: true }),
    item('budget', 'Budget', [], { section: 'decision', unopened: true }),
    item('budget-a', 'Investeringar', [], { parent: 'budget', unopened: true }),
    item('sent', 'Kom till senare', [], { addedAt: 'meeting' }),
  ],
};

describe('the summons', () => {
  const act = summonsAct(summoned, boardAssociation, seats, source);

  it('says when and where, and when it was issued', () => {
    expect(frontOf(act)['Plats och tid']).toContain('onsdag 18 september 2024 kl. 08.30–15.15');
    expect([act.status, act.statusLine.replaceAll('\u00a0', ' ')]).toEqual([
      'completed',
      'Utfärdad 4 september 2024',
    ]);
  });

  it('lists what is to be dealt with, and not what came at the meeting', () => {
    expect(sectionOf(act, 'foredragningslista')).toBe(
      'Föredragningslista | Nr | Ärende | Slag | 1 | Val av justerare | Formalia | 2 | Budget | Beslut | 2 a) | Investeringar | –',
    );
  });

  it('8 kap. 14 § KL: says where the proposal can be read', () => {
    expect(sectionOf(act, 'forslag')).toContain(
      'Budget, sedan 4 september 2024: https://sodra.example/budget',
    );
  });

  it('6 kap. 17 § KL: calls members and their substitutes', () => {
    expect(sectionOf(act, 'kallade')).toMatch(/p01|Gunilla/);
    expect(sectionOf(act, 'kallade')).toContain('Ersättare | Avesta kommun');
    expect(sectionOf(act, 'forhinder')).toContain('så att en ersättare kan träda in');
  });

  it('is a draft until it has been issued', () => {
    expect(summonsAct({ ...summoned, summoned: null }, boardAssociation, seats, source)).toMatchObject({
      status: 'draft',
      statusLine: 'Utkast – kallelsen är inte utfärdad',
    });
  });
});
