import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import type { AssociationEvent, ConsultationHeld } from './association.events.js';
import { consultationDecider } from './consultation.decider.js';
import { furnished } from './samples/association.sample.js';

const given = specification(consultationDecider);
const consultation: ConsultationHeld = {
  consultation: 'budget-2025',
  on: '2024-10-18',
  about: 'Förslag till budget för 2025',
  budgetYear: 2025,
  members: ['avesta', 'dalarna'],
};
const held: AssociationEvent = { type: 'association.consultation-held', data: consultation };
const context = { today: '2024-10-18' };

describe('23 § lag (2003:1210): a consultation with the members', () => {
  it('is recorded, word for word, from the day that it was held', () => {
    given(furnished).when(consultation, context).then([held]);
    given(furnished)
      .when(consultation, { today: '2024-10-17' })
      .thenRefused('consultation-to-come', { on: '2024-10-18', today: '2024-10-17' });
  });

  it('needs an association, members that are admitted, and an id of its own', () => {
    given([]).when(consultation, context).thenRefused('association-not-founded');
    given(furnished)
      .when({ ...consultation, members: ['avesta', 'sater'] }, context)
      .thenRefused('member-not-admitted', { member: 'sater' });
    given([...furnished, held])
      .when({ ...consultation, about: 'Något annat' }, context)
      .thenRefused('id-taken', { id: 'budget-2025' });
  });
});
