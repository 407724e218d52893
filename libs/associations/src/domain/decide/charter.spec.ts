import { describe, expect, it } from '@jest/globals';
import { EventRegistry } from '#event-store';
import { isRefusal } from '#kernel';
import { specification } from '#testing';
import type { AdoptCharter } from '../association.commands.js';
import { associationDecider } from '../association.decider.js';
import { associationEvents } from '../association.definitions.js';
import type { CharterAdopted } from '../association.events.js';
import { adopted, avesta, founded, hedemora, region, stated } from '../samples/association.sample.js';

const given = specification(associationDecider);
const withMembers = given([
  founded,
  ...[avesta, hedemora, region].map((data) => ({ type: 'association.member-admitted' as const, data })),
]);
const adopting = (changes: Partial<AdoptCharter> = {}) =>
  withMembers.when({ type: 'adopt-charter', ...stated, ...changes }, undefined);

describe('8–9 §§ lag (2003:1210): a charter', () => {
  it('has the careful default of every switch that it is silent on', () => {
    adopting().then([adopted()]);
  });

  it.each<[string, Partial<CharterAdopted>]>([
    ['deadlines that stand on a day off', { rollDeadlines: false }],
    ['no time between summons and meeting', { summonsDays: null }],
    ['a majority of all', { qualifiedMajorities: [{ matter: 'budget', ayes: 3, of: 3 }] }],
    ['an archive under a member kommun', { archiveSupervision: 'avesta' }],
    ['a shorter time of notice', { withdrawalNoticeYears: 1 }],
    ['mandates by the calendar year', { mandateFrom: '01-01' }],
    ['a seat in turn', { sharedSeats: [{ seat: 'k', name: 'Kommunerna', members: ['avesta', 'hedemora'] }] }],
  ])('may have %s', (_what, said) => {
    adopting(said).then([adopted(said)]);
  });

  it('takes null for silence, since a client may send it', () => {
    const { decision } = adopting({ seatResumption: null, sharedSeats: null, court: null } as never);
    if (isRefusal(decision)) throw new Error(decision.detail);
    const registry = new EventRegistry(associationEvents);
    for (const event of decision.events) expect(() => registry.assertValid(event)).not.toThrow();
    adopting({ seatResumption: null } as never).then([adopted()]);
  });

  it.each([
    [1, 2],
    [2, 4],
    [4, 3],
  ])('9 § 6: has no majority of %i in %i', (ayes, of) => {
    adopting({ qualifiedMajorities: [{ matter: 'budget', ayes, of }] }).thenRefused(
      'qualified-majority-out-of-range',
      { matter: 'budget', ayes, of },
    );
  });

  it('10 §: shares seats among members that are there, each in one seat', () => {
    const shared = (...seats: Array<[string, string[]]>) =>
      adopting({ sharedSeats: seats.map(([seat, members]) => ({ seat, name: seat, members })) });
    shared(['a', ['avesta', 'sater']]).thenRefused('member-not-admitted', { member: 'sater' });
    shared(['a', ['avesta', 'hedemora']], ['b', ['dalarna', 'avesta']]).thenRefused(
      'shared-seat-member-twice',
      { member: 'avesta' },
    );
    shared(['a', ['avesta', 'avesta']]).thenRefused('shared-seat-member-twice');
    shared(['avesta', ['hedemora', 'dalarna']]).thenRefused('id-taken', { id: 'avesta' });
    shared(['a', ['avesta', 'hedemora']], ['a', ['dalarna']]).thenRefused('id-taken', { id: 'a' });
  });

  it.each(['dalarna', 'sater'])('20 §: has no archive under %s, which is no member kommun', (member) => {
    adopting({ archiveSupervision: member }).thenRefused('archive-supervision-not-municipal', {
      archiveSupervision: member,
      municipalities: ['avesta', 'hedemora'],
    });
  });

  it('27 §: may shorten the three years’ notice, not lengthen it', () => {
    adopting({ withdrawalNoticeYears: 4 }).thenRefused('withdrawal-notice-too-long', {
      withdrawalNoticeYears: 4,
      longest: 3,
    });
    adopting({ withdrawalNoticeYears: 3 }).then([adopted()]);
  });

  it.each(['02-30', '02-29', '04-31'])('13 §: has no mandates from %s', (mandateFrom) => {
    adopting({ mandateFrom }).thenRefused('mandate-day-unknown', { mandateFrom });
  });
});
