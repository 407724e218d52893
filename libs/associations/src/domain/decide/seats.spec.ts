import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import type { FillSeat } from '../association.commands.js';
import { associationDecider } from '../association.decider.js';
import type { AssociationEvent, SeatVacated } from '../association.events.js';
import { adopted, filled, furnished, seat } from '../samples/association.sample.js';

const given = specification(associationDecider);
const { until: _until, ...open } = seat;
const fill = (changes: Partial<FillSeat> = {}): FillSeat => ({ type: 'fill-seat', ...open, ...changes });
const resigned: SeatVacated = {
  body: 'styrelsen',
  member: 'avesta',
  person: 'p01',
  role: 'ordinary',
  on: '2024-05-01',
  ground: 'resigned',
};
const vacated = (changes: Partial<SeatVacated> = {}): AssociationEvent => ({
  type: 'association.seat-vacated',
  data: { ...resigned, ...changes },
});

describe('13 § lag (2003:1210): an appointment', () => {
  it.each([
    ['2023-04-01', '2027-03-31'],
    ['2025-02-10', '2027-03-31'],
    ['2027-04-01', '2031-03-31'],
  ])('from %s lasts to %s, the end of the mandate', (from, until) => {
    given(furnished)
      .when(fill({ from }), undefined)
      .then([filled({ from, until })]);
  });

  it('lasts to the end of the mandate that the charter in force on its first day sets', () => {
    given([...furnished, adopted({ version: '2022', inForceFrom: '2022-07-01', mandateFrom: '01-01' })])
      .when(fill({ from: '2023-01-01' }), undefined)
      .then([filled({ from: '2023-01-01', until: '2026-12-31' })]);
  });

  it('lasts as long as it says, and no longer than it says', () => {
    given(furnished)
      .when(fill({ until: '2024-12-31' }), undefined)
      .then([filled({ until: '2024-12-31' })]);
    given(furnished)
      .when(fill({ until: '2023-03-31' }), undefined)
      .thenRefused('last-day-before-first', { from: '2023-04-01', until: '2023-03-31' });
  });

  it('has no last day when its first is not known, or outside the board', () => {
    given(furnished)
      .when(fill({ from: null }), undefined)
      .then([filled({ from: null, until: null })]);
    given(furnished)
      .when(fill({ body: 'presidiet' }), undefined)
      .then([filled({ body: 'presidiet', until: null })]);
  });

  it('is made once a period', () => {
    const seated = given([...furnished, filled()]);
    seated.when(fill({ party: null }), undefined).thenRefused('seat-already-filled');
    seated
      .when(fill({ from: '2027-04-01' }), undefined)
      .then([filled({ from: '2027-04-01', until: '2031-03-31' })]);
  });
});

describe('10 § lag (2003:1210): a seat on the board', () => {
  it('has one ordinary holder a day', () => {
    const seated = given([...furnished, filled()]);
    seated
      .when(fill({ person: 'p02', from: '2024-05-01' }), undefined)
      .thenRefused('seat-held', { member: 'avesta', person: 'p01', until: '2027-03-31' });
    seated
      .when(fill({ person: 'p02', from: '2022-01-01', until: '2023-04-01' }), undefined)
      .thenRefused('seat-held');
    seated
      .when(fill({ person: 'p02', from: '2022-01-01', until: '2023-03-31' }), undefined)
      .then([filled({ person: 'p02', from: '2022-01-01', until: '2023-03-31' })]);
    seated
      .when(fill({ person: 'p02', from: '2027-04-01' }), undefined)
      .then([filled({ person: 'p02', from: '2027-04-01', until: '2031-03-31' })]);
  });

  it('is each member’s own', () => {
    given([...furnished, filled()])
      .when(fill({ person: 'p02', member: 'hedemora' }), undefined)
      .then([filled({ person: 'p02', member: 'hedemora' })]);
  });

  it('that members share has one ordinary holder among them all', () => {
    const sharedSeats = [{ seat: 'k', name: 'Kommunerna', members: ['avesta', 'hedemora'] }];
    const sharing = [...furnished, adopted({ version: '2022', inForceFrom: '2022-01-01', sharedSeats })];
    given([...sharing, filled()])
      .when(fill({ person: 'p02', member: 'hedemora' }), undefined)
      .thenRefused('seat-held', { member: 'avesta' });
    given([...sharing, filled({ until: '2024-12-31' })])
      .when(fill({ person: 'p02', member: 'hedemora', from: '2025-01-01' }), undefined)
      .then([filled({ person: 'p02', member: 'hedemora', from: '2025-01-01' })]);
  });

  it('is free from the day that its holder gives it up', () => {
    const free = given([...furnished, filled(), vacated()]);
    free
      .when(fill({ person: 'p02', from: '2024-05-01' }), undefined)
      .then([filled({ person: 'p02', from: '2024-05-01' })]);
    free.when(fill({ person: 'p02', from: '2024-04-30' }), undefined).thenRefused('seat-held');
    free
      .when(fill({ person: 'p02', from: null }), undefined)
      .then([filled({ person: 'p02', from: null, until: null })]);
  });

  it('of days that are not known is held until it is given up', () => {
    given([...furnished, filled({ from: null, until: null })])
      .when(fill({ person: 'p02', from: null }), undefined)
      .thenRefused('seat-held', { person: 'p01' });
  });

  it('is no seat in another body, where a member may have several', () => {
    given([...furnished, filled({ body: 'presidiet' })])
      .when(fill({ body: 'presidiet', person: 'p02' }), undefined)
      .then([filled({ body: 'presidiet', person: 'p02', until: null })]);
  });
});

describe('12 § lag (2003:1210): substitutes', () => {
  const first = { role: 'substitute', order: 1 } as const;

  it('are called in an order without ties', () => {
    const seated = given([...furnished, filled(first)]);
    seated
      .when(fill({ ...first, person: 'p02', from: '2025-01-01' }), undefined)
      .thenRefused('calling-order-taken', { member: 'avesta', person: 'p01', order: 1 });
    seated
      .when(fill({ ...first, person: 'p02', order: 2 }), undefined)
      .then([filled({ ...first, person: 'p02', order: 2 })]);
    seated
      .when(fill({ ...first, person: 'p02', from: '2027-04-01' }), undefined)
      .then([filled({ ...first, person: 'p02', from: '2027-04-01', until: '2031-03-31' })]);
  });

  it('of another member have an order of their own, as have those whose order is not known', () => {
    const seated = given([...furnished, filled(first), filled({ ...first, person: 'p02', order: null })]);
    seated
      .when(fill({ ...first, member: 'hedemora', person: 'p03' }), undefined)
      .then([filled({ ...first, member: 'hedemora', person: 'p03' })]);
    seated
      .when(fill({ ...first, person: 'p03', order: null }), undefined)
      .then([filled({ ...first, person: 'p03', order: null })]);
  });

  it('who have been recalled leave their place in the order', () => {
    given([...furnished, filled(first), vacated({ role: 'substitute', ground: 'recalled' })])
      .when(fill({ ...first, person: 'p02', from: '2024-05-01' }), undefined)
      .then([filled({ ...first, person: 'p02', from: '2024-05-01' })]);
  });
});

describe('15–16 §§ lag (2003:1210): a seat that is given up', () => {
  it.each(['2023-04-01', '2024-05-01', '2027-03-31'])('is held on the day, %s', (on) => {
    given([...furnished, filled()])
      .when({ type: 'vacate-seat', ...resigned, on }, undefined)
      .then([vacated({ on })]);
  });

  it('is not given up before it is held, after it has ended, twice, or by somebody else', () => {
    const seated = given([...furnished, filled()]);
    seated
      .when({ type: 'vacate-seat', ...resigned, on: '2023-03-31' }, undefined)
      .thenRefused('seat-not-begun', { on: '2023-03-31', from: '2023-04-01' });
    seated
      .when({ type: 'vacate-seat', ...resigned, on: '2027-04-01' }, undefined)
      .thenRefused('seat-not-held');
    seated.when({ type: 'vacate-seat', ...resigned, person: 'p02' }, undefined).thenRefused('seat-not-held');
    seated
      .when({ type: 'vacate-seat', ...resigned, role: 'substitute' }, undefined)
      .thenRefused('seat-not-held');
    given([...furnished, filled(), vacated()])
      .when({ type: 'vacate-seat', ...resigned, on: '2024-06-01' }, undefined)
      .thenRefused('seat-not-held');
    given([...furnished, filled(), vacated()])
      .when({ type: 'vacate-seat', ...resigned, on: '2024-04-01' }, undefined)
      .thenRefused('seat-not-held');
  });

  it('is the one that is held on the day, when the same person is appointed for the next mandate too', () => {
    const next = { from: '2027-04-01', until: '2031-03-31' };
    given([...furnished, filled(), filled(next), vacated()])
      .when(fill({ person: 'p02', from: '2024-05-01' }), undefined)
      .then([filled({ person: 'p02', from: '2024-05-01' })]);
    given([...furnished, filled(), filled(next), vacated()])
      .when({ type: 'vacate-seat', ...resigned, on: '2028-01-01' }, undefined)
      .then([vacated({ on: '2028-01-01' })]);
  });
});
