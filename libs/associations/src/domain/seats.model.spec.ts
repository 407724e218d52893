import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, fold, isRefusal } from '#kernel';
import type { AssociationCommand } from './association.commands.js';
import { associationDecider } from './association.decider.js';
import type { AssociationEvent } from './association.events.js';
import type { AssociationState } from './association.state.js';
import { board, furnished } from './samples/association.sample.js';
import { holds, seatsOn } from './seats.js';

const START: CivilDate = '2023-04-01';
const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(START, days));
const member = fc.constantFrom('avesta', 'hedemora', 'dalarna');
const person = fc.constantFrom('p01', 'p02', 'p03');

const fill: fc.Arbitrary<AssociationCommand> = fc
  .record({
    member,
    person,
    role: fc.constantFrom('ordinary' as const, 'substitute' as const),
    order: fc.option(fc.integer({ min: 1, max: 2 })),
    from: fc.option(someDay),
    until: fc.option(someDay),
  })
  .map((seat) => ({ type: 'fill-seat', body: 'styrelsen', party: null, ...seat }));
const vacate: fc.Arbitrary<AssociationCommand> = fc
  .record({ member, person, role: fc.constantFrom('ordinary' as const, 'substitute' as const), on: someDay })
  .map((seat) => ({ type: 'vacate-seat', body: 'styrelsen', ground: 'resigned', ...seat }));
const commands = fc.array(fc.oneof({ weight: 3, arbitrary: fill }, { weight: 1, arbitrary: vacate }), {
  maxLength: 30,
});

const anyMandate = {
  type: 'fill-seat' as const,
  body: 'styrelsen',
  member: 'avesta',
  role: 'ordinary' as const,
  order: null,
  party: null,
  from: null,
  until: null,
};

function stateAfter(tried: readonly AssociationCommand[]): AssociationState {
  const events: AssociationEvent[] = [...furnished];
  for (const command of tried) {
    const decision = associationDecider.decide(command, fold(associationDecider, events));
    if (!isRefusal(decision)) events.push(...decision.events);
  }
  return fold(associationDecider, events);
}

describe('However seats are filled and vacated', () => {
  it('10 and 12 §§ lag (2003:1210): on any day a seat has one holder, and each substitute a place of their own', () => {
    fc.assert(
      fc.property(commands, someDay, (tried, day) => {
        const { seats } = stateAfter(tried);
        // A mandate whose first day is not known begins when the one before it has ended.
        const inForce = seats.filter((seat) => seat.from !== null && holds(seat, day));
        for (const one of ['avesta', 'hedemora', 'dalarna']) {
          const own = inForce.filter((seat) => seat.member === one);
          const holders = own.filter(({ role }) => role === 'ordinary').map((seat) => seat.person);
          expect(new Set(holders).size).toBeLessThanOrEqual(1);
          const called = own.filter(({ role, order }) => role === 'substitute' && order !== null);
          for (const [index, seat] of called.entries())
            expect(
              called
                .slice(0, index)
                .filter((other) => other.order === seat.order && other.person !== seat.person),
            ).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('16 § lag (2003:1210): who leaves a seat holds it until then, also when the next one’s first day is not known', () => {
    const state = stateAfter([
      { ...anyMandate, person: 'p03' },
      { ...anyMandate, type: 'vacate-seat', person: 'p03', on: '2023-04-02', ground: 'resigned' },
      { ...anyMandate, person: 'p01' },
    ]);
    const onDay = (day: CivilDate): string | undefined =>
      seatsOn(state, board, state.charters[0]!, day).find(({ seat }) => seat === 'avesta')?.ordinary?.person;
    expect([onDay('2023-04-01'), onDay('2023-04-02')]).toEqual(['p03', 'p01']);
  });

  it('15–16 §§ lag (2003:1210): who has left is in no seat from that day on', () => {
    fc.assert(
      fc.property(commands, someDay, (tried, day) => {
        const state = stateAfter(tried);
        const seated = seatsOn(state, board, state.charters[0] ?? null, day);
        expect(seated.map(({ seat }) => seat)).toEqual(['avesta', 'hedemora', 'dalarna']);
        for (const { members, ordinary, substitutes } of seated)
          for (const appointment of [...(ordinary ? [ordinary] : []), ...substitutes]) {
            expect(members).toContain(appointment.member);
            expect(appointment.vacated === null || day < appointment.vacated.on).toBe(true);
          }
      }),
      { numRuns: 1000 },
    );
  });
});
