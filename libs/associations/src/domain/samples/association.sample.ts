import type { AssociationEvent, BodyEstablished, CharterAdopted, SeatFilled } from '../association.events.js';
import { carefulDefaults } from '../charter-switches.js';

export const founded = {
  type: 'association.founded' as const,
  data: { name: 'Exempelförbundet', legalName: null, organisationNumber: '222000-2279', address: null },
};

/** What a charter must say; every switch is left to its careful default. */
export const stated = {
  version: '2020',
  inForceFrom: '2020-01-01',
  approvers: 1,
  chairSigns: true,
  anslagEndLabel: 't.o.m.' as const,
};
export const charter: CharterAdopted = { ...carefulDefaults, ...stated };
export const adopted = (changes: Partial<CharterAdopted> = {}): AssociationEvent => ({
  type: 'association.charter-adopted',
  data: { ...charter, ...changes },
});

export const avesta = { member: 'avesta', name: 'Avesta kommun', kind: 'municipality' as const, code: null };
export const hedemora = { ...avesta, member: 'hedemora', name: 'Hedemora kommun' };
export const region = { ...avesta, member: 'dalarna', name: 'Region Dalarna', kind: 'region' as const };

export const board: BodyEstablished = {
  body: 'styrelsen',
  name: 'Styrelsen',
  kind: 'board',
  decides: true,
  paragraphs: { span: 'year', sign: '§ ' },
  minutes: null,
};
export const presidium: BodyEstablished = {
  ...board,
  body: 'presidiet',
  name: 'Presidiet',
  kind: 'presidium',
  decides: false,
};

export const person = { person: 'p01', name: 'Kim Exempel' };

/** A board with three members, a presidium, and three people without seats. */
export const furnished: AssociationEvent[] = [
  founded,
  adopted(),
  ...[avesta, hedemora, region].map((data) => ({ type: 'association.member-admitted' as const, data })),
  ...[board, presidium].map((data) => ({ type: 'association.body-established' as const, data })),
  ...[person, { person: 'p02', name: 'Robin Exempel' }, { person: 'p03', name: 'Charlie Exempel' }].map(
    (data) => ({ type: 'association.person-registered' as const, data }),
  ),
];

/** Kim as Avesta's ordinary member through the mandate after the election of 2022. */
export const seat: SeatFilled = {
  body: 'styrelsen',
  member: 'avesta',
  person: 'p01',
  role: 'ordinary',
  order: null,
  party: 'S',
  from: '2023-04-01',
  until: '2027-03-31',
};
export const filled = (changes: Partial<SeatFilled> = {}): AssociationEvent => ({
  type: 'association.seat-filled',
  data: { ...seat, ...changes },
});
