import { type AssociationState, noAssociation } from '#associations';
import { type MeetingState, noMeeting } from '#meetings';
import { absent, decision, item, person, present } from './sample-builders.js';

const kristina = person('p01', 'Kristina Borén', { organisation: 'RÖL' });
const kerstin = person('p02', 'Kerstin Gustavsson', { organisation: 'KGA' });
const gunilla = person('p03', 'Gunilla Kanrell', { organisation: 'AF' });
const linda = person('p04', 'Linda Matstoms', { organisation: 'FK' });
const mari = person('p06', 'Mari Cedervall', { title: 'förbundschef' });
const marina = person('p07', 'Marina Wesström', { title: 'ekonom' });
const liselotte = person('p08', 'Liselotte Eriksson', { organisation: 'KGA' });

export const remoteAssociation: AssociationState = {
  ...noAssociation,
  founded: {
    name: 'Samordningsförbundet Karlskoga/Degerfors',
    legalName: 'Samordningsförbundet Karlskoga/Degerfors Örebro län',
    organisationNumber: '222000-2279',
    address: null,
  },
  letterhead: {
    logotype: ['Samordningsförbundet', 'Karlskoga/Degerfors'],
    picture: null,
    colour: '#e8b400',
    fullHeaderOnEveryPage: true,
    labels: {
      deciding: 'Beslutande',
      substitutes: 'Ersättare',
      others: 'Övriga deltagande',
      approvers: 'Utses att justera',
      absentWithNotice: 'Anmält förhinder',
      absentWithoutNotice: 'Frånvarande',
    },
  },
};

/** Undated in its source, partly remote, with the full header on every page and approved on an unknown day. */
export const remoteMeeting: MeetingState = {
  ...noMeeting,
  status: 'approved',
  planned: {
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    record: 'minutes',
    documentTitle: 'Protokoll',
    title: 'Styrelsemöte',
    date: { date: null, missing: 'Datum framgår inte av underlaget' },
    startsAt: '09:00',
    endsAt: '11:30',
    place: 'Finsams lokaler',
    caseNumber: '',
    purpose: 'ordinary',
    public: null,
    afterwards: null,
  },
  openedItems: ['i1', 'i9'],
  items: [
    item('i1', 'Mötets öppnande', [{ p: 'Ordföranden förklarade mötet öppnat.' }], { number: 1 }),
    item('i9', 'Årsredovisning 2020', [{ p: 'Beredningen har gått igenom årsredovisningen.' }], {
      number: 9,
      tag: 'BESLUTSÄRENDE',
      decisions: [decision('i9', 'approved', ['Styrelsen beslutade att godkänna årsredovisningen 2020.'])],
    }),
  ],
  attendance: [
    present(kristina, 'chair'),
    present(kerstin, 'member'),
    present(gunilla, 'member', { mode: 'picture-and-sound' }),
    present(linda, 'member', { mode: 'picture-and-sound' }),
    present(mari, 'officer'),
    present(marina, 'officer'),
    present(liselotte, 'guest', { mode: 'picture-and-sound' }),
  ],
  secretary: marina,
  approvers: [kerstin],
  next: [{ what: 'Nästa möte', date: '2021-04-12', asWritten: '12 april kl. 9.00-12.00', place: null }],
  closed: { closingWords: 'Mötet Avslutas' },
  minutes: { number: { number: 1, year: 2021, label: '# 1 – 2021' }, keptAt: null },
  signatures: [],
  approved: {
    on: { date: null, missing: 'Justeringsdag är inte ifylld i underlaget' },
    paragraphs: { first: '§ 1', last: '§ 12' },
    except: [],
  },
};

export const groupAssociation: AssociationState = {
  ...noAssociation,
  founded: {
    name: 'Samordningsförbundet Skaraborg',
    legalName: null,
    organisationNumber: null,
    address: null,
  },
};

/** Notes of a preparatory group: numbered items, nothing decided, nothing signed. */
export const groupNotes: MeetingState = {
  ...noMeeting,
  status: 'completed',
  planned: {
    body: 'beredningen',
    bodyName: 'Beredningsgruppen',
    record: 'notes',
    documentTitle: 'Minnesanteckningar',
    title: 'Beredningsgrupp',
    date: { date: null, missing: 'Datum framgår inte av underlaget' },
    startsAt: null,
    endsAt: null,
    place: null,
    caseNumber: null,
    purpose: 'ordinary',
    public: null,
    afterwards: null,
  },
  openedItems: ['i1', 'i2', 'i3'],
  items: [
    item('i1', 'Välkommen', [], { number: 1, label: '1' }),
    item(
      'i2',
      'Hälsoskolor',
      [
        { p: 'Kansliet visar ett förslag.' },
        { h: 'Beredningsgruppens synpunkter' },
        { p: 'Gruppen är positiv.' },
      ],
      { number: 2, label: '2' },
    ),
    item('i3', 'Lokaler', [], {
      number: 3,
      label: '3',
      undecided: { item: 'i3', outcome: 'postponed', note: null, postponedTo: null },
    }),
  ],
  attendance: [
    present(person('p21', 'Niklas Johansson'), 'participant'),
    present(person('p22', 'Sofia Melin'), 'participant', {
      fromItem: 'i2',
      left: { throughItem: 'i3', at: null },
    }),
    present(person('p23', 'Eva Axelsson'), 'participant', { left: { throughItem: 'i2', at: null } }),
  ],
  absences: [
    absent(person('p24', 'Sofia Palcic'), 'without-notice'),
    absent(person('p25', 'Helen Svensson'), 'with-notice', 'Meddelat förhinder'),
  ],
  completed: { on: { date: null, missing: null } },
};
