import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import type { AssociationEvent, RemoteParticipationAllowed, SeatFilled } from './association.events.js';
import { associationFoldable, type Appointment } from './association.state.js';
import { board, charter, furnished, presidium, seat } from './samples/association.sample.js';
import { holds, overlaps, remoteDecisionOn, seatsOn, sharingSeat } from './seats.js';

const DAY = '2024-05-14';
const appointment = (changes: Partial<Appointment> = {}): Appointment => ({
  ...seat,
  vacated: null,
  ...changes,
});
const vacated = (on: string): Partial<Appointment> => ({ vacated: { on, ground: 'resigned' } });
const after = (...more: AssociationEvent[]) => fold(associationFoldable, [...furnished, ...more]);
const filled = (changes: Partial<SeatFilled>): AssociationEvent => ({
  type: 'association.seat-filled',
  data: { ...seat, ...changes },
});
const substitute = (person: string, order: number | null, member = 'avesta'): AssociationEvent =>
  filled({ person, order, member, role: 'substitute' });

describe('An appointment', () => {
  it.each<[string | null, boolean, Partial<Appointment>, string]>([
    ['2023-03-31', false, {}, 'the day before it begins'],
    ['2023-04-01', true, {}, 'its first day'],
    ['2027-03-31', true, {}, 'its last day'],
    ['2027-04-01', false, {}, 'the day after it ends'],
    ['1999-01-01', true, { from: null }, 'any day before, when its first is not known'],
    ['2040-01-01', true, { until: null }, 'any day after, when its last is not known'],
    ['2024-04-30', true, vacated('2024-05-01'), 'the day before it is given up'],
    ['2024-05-01', false, vacated('2024-05-01'), 'the day it is given up'],
    [null, true, {}, 'without regard to days'],
    [null, false, vacated('2024-05-01'), 'without regard to days, once it is given up'],
  ])('on %s holds: %s (%j: %s)', (day, expected, changes) => {
    expect(holds(appointment(changes), day)).toBe(expected);
  });

  it.each<[string | null, string | null, boolean, Partial<Appointment>, string]>([
    ['2019-04-01', '2023-03-31', false, {}, 'the mandate before'],
    ['2027-04-01', '2031-03-31', false, {}, 'the mandate after'],
    ['2019-04-01', '2023-04-01', true, {}, 'its first day'],
    ['2027-03-31', null, true, {}, 'its last day'],
    ['2024-01-01', '2024-12-31', true, {}, 'a time within it'],
    ['2024-05-01', null, false, vacated('2024-05-01'), 'a time after it was given up'],
    ['2024-04-30', null, true, vacated('2024-05-01'), 'the last day it was held'],
    ['2023-01-01', '2025-01-01', false, vacated('2023-04-01'), 'given up before it was ever held'],
    [null, null, true, {}, 'days that are not known'],
    [null, null, false, vacated('2024-05-01'), 'days that are not known, once it is given up'],
    [null, '2023-03-31', false, {}, 'a time known to end before it'],
    ['2040-01-01', null, true, { until: null }, 'a time after, when its last day is not known'],
  ])('overlaps %s to %s: %s (%j: %s)', (from, until, expected, changes) => {
    expect(overlaps(appointment(changes), { from, until })).toBe(expected);
  });
});

describe('10 § lag (2003:1210): the seats of the board', () => {
  it('are one for each member, also where nobody is appointed', () => {
    const seats = seatsOn(after(filled({})), board, charter, DAY);
    expect(seats.map(({ seat: id, ordinary }) => [id, ordinary?.person ?? null])).toEqual([
      ['avesta', 'p01'],
      ['hedemora', null],
      ['dalarna', null],
    ]);
    expect(seats[0]).toMatchObject({ name: 'Avesta kommun', members: ['avesta'] });
  });

  it('are vacant on the days when nobody holds them', () => {
    const state = after(filled({}), {
      type: 'association.seat-vacated',
      data: {
        body: 'styrelsen',
        member: 'avesta',
        person: 'p01',
        role: 'ordinary',
        on: DAY,
        ground: 'deceased',
      },
    });
    const holder = (day: string) => seatsOn(state, board, charter, day)[0]!.ordinary?.person;
    expect(holder('2024-05-13')).toBe('p01');
    expect(holder(DAY)).toBeUndefined();
    expect(holder('2027-04-01')).toBeUndefined();
  });

  it('are one for the members that share, with all their substitutes', () => {
    const sharedSeats = [{ seat: 'kommunerna', name: 'Kommunerna', members: ['avesta', 'hedemora'] }];
    const state = after(filled({}), substitute('p02', 1, 'hedemora'));
    const seats = seatsOn(state, board, { ...charter, sharedSeats }, DAY);
    expect(seats.map(({ seat: id }) => id)).toEqual(['dalarna', 'kommunerna']);
    expect(seats[1]).toMatchObject({
      name: 'Kommunerna',
      members: ['avesta', 'hedemora'],
      ordinary: { person: 'p01', member: 'avesta' },
      substitutes: [{ person: 'p02', member: 'hedemora' }],
    });
  });

  it('12 §: have their substitutes in calling order, those without one last', () => {
    const state = after(substitute('p03', null), substitute('p02', 2), substitute('p01', 1));
    expect(seatsOn(state, board, charter, DAY)[0]!.substitutes.map(({ person }) => person)).toEqual([
      'p01',
      'p02',
      'p03',
    ]);
  });

  it('do not count those appointed to another body, whose seats are those that are filled', () => {
    const state = after(filled({ body: 'presidiet', until: null }));
    expect(seatsOn(state, board, charter, DAY).every(({ ordinary }) => ordinary === null)).toBe(true);
    expect(seatsOn(state, presidium, charter, DAY).map(({ seat: id }) => id)).toEqual(['avesta']);
  });

  it('are each member’s own where no charter says that it is shared', () => {
    expect(sharingSeat(null, 'avesta')).toEqual(['avesta']);
    expect(sharingSeat(charter, 'avesta')).toEqual(['avesta']);
  });
});

describe('19 a § lag (2003:1210): the decision on remote participation', () => {
  const decision = (changes: Partial<RemoteParticipationAllowed>): AssociationEvent => ({
    type: 'association.remote-participation-allowed',
    data: {
      body: 'styrelsen',
      decision: '§ 18',
      from: '2022-04-21',
      until: null,
      extent: 'Alla sammanträden',
      soundOnly: false,
      ...changes,
    },
  });
  const state = after(
    decision({}),
    decision({ decision: '§ 3', from: '2024-02-01', until: '2024-12-31' }),
    decision({ body: 'presidiet', decision: 'Presidiets' }),
  );

  it.each([
    ['2022-04-20', undefined],
    ['2022-04-21', '§ 18'],
    ['2024-01-31', '§ 18'],
    ['2024-02-01', '§ 3'],
    ['2024-12-31', '§ 3'],
    ['2025-01-01', '§ 18'],
    [null, undefined],
  ])('in force on %s is %s: the last taken of those that hold', (day, expected) => {
    expect(remoteDecisionOn(state, 'styrelsen', day)?.decision).toBe(expected);
  });
});
