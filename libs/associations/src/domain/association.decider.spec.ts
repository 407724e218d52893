import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { specification } from '#testing';
import type { AssociationCommand } from './association.commands.js';
import { associationDecider } from './association.decider.js';
import type { AssociationEvent } from './association.events.js';
import { paperProfiles } from './paper-profiles.js';
import {
  avesta,
  board,
  filled,
  founded,
  furnished,
  person,
  seat,
  stated,
} from './samples/association.sample.js';

const given = specification(associationDecider);

const site = { site: 'avesta', name: 'Avesta kommuns anslagstavla', member: 'avesta', url: null };
const registered = (changes = {}): AssociationEvent => ({
  type: 'association.site-registered',
  data: { ...site, posting: 'automatic', ...changes },
});
const vacancy = {
  body: 'styrelsen',
  member: 'avesta',
  person: 'p01',
  role: 'ordinary' as const,
  on: '2024-05-01',
  ground: 'resigned' as const,
};
const remote = {
  body: 'styrelsen',
  decision: 'Styrelsen 2022-04-20 § 18',
  from: '2022-04-21',
  until: null,
  extent: 'Alla sammanträden utom budgetsammanträdet',
};

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
    after.when({ type: 'fill-seat', ...seat }, undefined).then([filled()]);
    after.when({ type: 'register-site', ...site }, undefined).then([registered()]);
    after
      .when({ type: 'register-site', ...site, posting: 'by-hand' }, undefined)
      .then([registered({ posting: 'by-hand' })]);
    after
      .when({ type: 'set-letterhead', ...letterhead }, undefined)
      .then([{ type: 'association.letterhead-set', data: { ...letterhead, picture: null } }]);
  });

  it('records every setting of a chosen profile, with what the association adjusts', () => {
    given([founded])
      .when({ type: 'choose-profile', profile: 'B', contents: false, footBoxes: [] }, undefined)
      .then([
        {
          type: 'association.profile-chosen',
          data: { profile: 'B', ...paperProfiles.B, contents: false, footBoxes: [] },
        },
      ]);
  });

  it.each<AssociationCommand>([
    { type: 'adopt-charter', ...stated },
    { type: 'admit-member', ...avesta },
    { type: 'establish-body', ...board },
    { type: 'register-person', ...person },
    { type: 'register-site', ...site },
    { type: 'set-letterhead', ...letterhead },
    { type: 'fill-seat', ...seat },
    { type: 'vacate-seat', ...vacancy },
    { type: 'allow-remote-participation', ...remote },
  ])('must be founded before $type', (command) => {
    given([]).when(command, undefined).thenRefused('association-not-founded');
  });

  it.each<[AssociationCommand, string]>([
    [{ type: 'adopt-charter', ...stated, inForceFrom: '2024-01-01' }, 'charter-version-taken'],
    [{ type: 'admit-member', ...avesta, name: 'En annan' }, 'id-taken'],
    [{ type: 'establish-body', ...board, name: 'En annan' }, 'id-taken'],
    [{ type: 'register-person', ...person, name: 'En annan' }, 'id-taken'],
    [{ type: 'register-site', ...site, name: 'En annan' }, 'id-taken'],
  ])('refuses an id that is taken: %j', (command, rule) => {
    given([...furnished, registered()])
      .when(command, undefined)
      .thenRefused(rule);
  });

  it.each<[AssociationCommand, string]>([
    [{ type: 'fill-seat', ...seat, body: 'namnden' }, 'body-not-established'],
    [{ type: 'fill-seat', ...seat, member: 'sater' }, 'member-not-admitted'],
    [{ type: 'fill-seat', ...seat, person: 'p99' }, 'person-not-registered'],
    [{ type: 'register-site', ...site, member: 'sater' }, 'member-not-admitted'],
    [{ type: 'allow-remote-participation', ...remote, body: 'namnden' }, 'body-not-established'],
  ])('refuses what is not there: %j', (command, rule) => {
    given(furnished).when(command, undefined).thenRefused(rule);
  });

  it('takes a notice board that is no member’s', () => {
    given(furnished)
      .when({ type: 'register-site', ...site, member: null }, undefined)
      .then([registered({ member: null })]);
  });

  it('says in Swedish what to do next', () => {
    const { decision } = given(furnished).when({ type: 'fill-seat', ...seat, body: 'namnden' }, undefined);
    expect(isRefusal(decision) && decision.detail).toBe(
      'Det finns inget organ med id namnden. Inrätta organet först (associations/establish-body), eller rätta id:t.',
    );
  });
});
