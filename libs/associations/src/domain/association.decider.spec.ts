import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { specification } from '#testing';
import type { AssociationCommand } from './association.commands.js';
import { associationDecider } from './association.decider.js';
import type { AssociationEvent, BodyEstablished, SeatFilled } from './association.events.js';

const given = specification(associationDecider);

const founded: AssociationEvent = {
  type: 'association.founded',
  data: { name: 'Exempelförbundet', legalName: null, organisationNumber: '222000-2279', address: null },
};
const charter = {
  version: '2020',
  inForceFrom: '2020-01-01',
  approvers: 1,
  chairSigns: true,
  anslagEndLabel: 't.o.m.' as const,
};
const member = { member: 'avesta', name: 'Avesta kommun', kind: 'municipality' as const, code: null };
const board: BodyEstablished = {
  body: 'styrelsen',
  name: 'Styrelsen',
  kind: 'board',
  decides: true,
  paragraphs: { span: 'year', sign: '§ ' },
  minutes: null,
};
const person = { person: 'p01', name: 'Kim Exempel' };
const seat: SeatFilled = {
  body: 'styrelsen',
  member: 'avesta',
  person: 'p01',
  role: 'substitute',
  order: 1,
  party: 'S',
  from: '2023-04-01',
};
const site = { site: 'avesta', name: 'Avesta kommuns anslagstavla', member: 'avesta', url: null };

const furnished: AssociationEvent[] = [
  founded,
  { type: 'association.charter-adopted', data: charter },
  { type: 'association.member-admitted', data: member },
  { type: 'association.body-established', data: board },
  { type: 'association.person-registered', data: person },
];

const letterhead = {
  logotype: ['Exempelförbundet'],
  colour: '#1f4e79',
  fullHeaderOnEveryPage: false,
  labels: {
    deciding: 'Beslutande',
    substitutes: 'Ersättare',
    others: 'Övriga',
    approvers: 'Justerare',
    absentWithNotice: 'Anmält förhinder',
    absentWithoutNotice: 'Ej närvarande',
  },
};

describe('an association', () => {
  it('is founded once', () => {
    given([])
      .when({ type: 'found', ...founded.data }, undefined)
      .then([founded]);
    given([founded])
      .when({ type: 'found', ...founded.data }, undefined)
      .thenRefused('association-already-founded');
  });

  it('records what is furnished, word for word', () => {
    const after = given(furnished);
    after
      .when({ type: 'fill-seat', ...seat }, undefined)
      .then([{ type: 'association.seat-filled', data: seat }]);
    after
      .when({ type: 'register-site', ...site }, undefined)
      .then([{ type: 'association.site-registered', data: site }]);
    after
      .when({ type: 'set-letterhead', ...letterhead }, undefined)
      .then([{ type: 'association.letterhead-set', data: letterhead }]);
  });

  it.each<AssociationCommand>([
    { type: 'adopt-charter', ...charter },
    { type: 'admit-member', ...member },
    { type: 'establish-body', ...board },
    { type: 'register-person', ...person },
    { type: 'register-site', ...site },
    { type: 'set-letterhead', ...letterhead },
    { type: 'fill-seat', ...seat },
  ])('must be founded before $type', (command) => {
    given([]).when(command, undefined).thenRefused('association-not-founded');
  });

  it.each<[AssociationCommand, string]>([
    [{ type: 'adopt-charter', ...charter, inForceFrom: '2024-01-01' }, 'charter-version-taken'],
    [{ type: 'admit-member', ...member, name: 'En annan' }, 'id-taken'],
    [{ type: 'establish-body', ...board, name: 'En annan' }, 'id-taken'],
    [{ type: 'register-person', ...person, name: 'En annan' }, 'id-taken'],
    [{ type: 'register-site', ...site, name: 'En annan' }, 'id-taken'],
  ])('refuses an id that is taken: %j', (command, rule) => {
    given([...furnished, { type: 'association.site-registered', data: site }])
      .when(command, undefined)
      .thenRefused(rule);
  });

  it.each<[AssociationCommand, string]>([
    [{ type: 'fill-seat', ...seat, body: 'presidiet' }, 'body-not-established'],
    [{ type: 'fill-seat', ...seat, member: 'hedemora' }, 'member-not-admitted'],
    [{ type: 'fill-seat', ...seat, person: 'p99' }, 'person-not-registered'],
    [{ type: 'register-site', ...site, member: 'hedemora' }, 'member-not-admitted'],
  ])('refuses what is not there: %j', (command, rule) => {
    given(furnished).when(command, undefined).thenRefused(rule);
  });

  it('takes a notice board that is no member’s', () => {
    given(furnished)
      .when({ type: 'register-site', ...site, member: null }, undefined)
      .then([{ type: 'association.site-registered', data: { ...site, member: null } }]);
  });

  it('fills a seat once a period', () => {
    const seated = given([...furnished, { type: 'association.seat-filled', data: seat }]);
    seated.when({ type: 'fill-seat', ...seat, order: 2 }, undefined).thenRefused('seat-already-filled');
    seated
      .when({ type: 'fill-seat', ...seat, from: '2027-04-01' }, undefined)
      .then([{ type: 'association.seat-filled', data: { ...seat, from: '2027-04-01' } }]);
  });

  it('says in Swedish what to do next', () => {
    const { decision } = given(furnished).when({ type: 'fill-seat', ...seat, body: 'presidiet' }, undefined);
    expect(isRefusal(decision) && decision.detail).toBe(
      'Det finns inget organ med id presidiet. Inrätta organet först (associations/establish-body), eller rätta id:t.',
    );
  });
});
