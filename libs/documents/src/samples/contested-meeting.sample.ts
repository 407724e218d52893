import { carefulDefaults, noAssociation, type AssociationState } from '#associations';
import { type MeetingState, noMeeting } from '#meetings';
import { decision, item, person, present } from './sample-builders.js';

const karin = person('p01', 'Karin Ek', { title: 'ordförande', organisation: 'Ådals kommun', party: 'S' });
const olof = person('p02', 'Olof Berg', { title: 'vice ordförande', organisation: 'Region Ådalen' });
const lisa = person('p03', 'Lisa Dahl', { organisation: 'Sollefors kommun', party: 'C' });
const amir = person('p04', 'Amir Nasser', { organisation: 'Försäkringskassan' });
const maj = person('p05', 'Maj Lind', { title: 'ersättare', organisation: 'Ådals kommun', party: 'M' });
const erik = person('p06', 'Erik Holm', { title: 'förbundschef' });

export const contestedAssociation: AssociationState = {
  ...noAssociation,
  founded: {
    name: 'Samordningsförbundet Ådalen',
    legalName: null,
    organisationNumber: '222000-0000',
    address: null,
  },
  charters: [
    {
      ...carefulDefaults,
      version: '2026',
      inForceFrom: '2026-01-01',
      approvers: 1,
      chairSigns: true,
      anslagEndLabel: 't.o.m.',
    },
  ],
  members: [
    { member: 'adal', name: 'Ådals kommun', kind: 'municipality', code: null },
    { member: 'sollefors', name: 'Sollefors kommun', kind: 'municipality', code: null },
    { member: 'region', name: 'Region Ådalen', kind: 'region', code: null },
    { member: 'fk', name: 'Försäkringskassan', kind: 'social-insurance-agency', code: null },
  ],
};

/** Minutes in which everything was disputed: recusal, three proposals, votes, reservations, corrections. */
export const contestedMeeting: MeetingState = {
  ...noMeeting,
  status: 'approved',
  planned: {
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    record: 'minutes',
    documentTitle: 'Sammanträdesprotokoll',
    title: 'Styrelsemöte Samordningsförbundet Ådalen',
    date: { date: '2026-11-18', missing: null },
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Kansliet, Ådal',
    caseNumber: null,
    purpose: 'budget',
    public: { ground: 'Styrelsen behandlar budgeten (19 § lag 2003:1210).' },
    afterwards: { reason: 'Protokollet fördes på papper, eftersom nätet låg nere.' },
  },
  openedItems: ['i40', 'i41', 'i42', 'i43'],
  items: [
    item(
      'i40',
      'Delegationsbeslut och uppföljning',
      [{ p: 'Förbundschefen redogör för beslut sedan sist.' }],
      {
        number: 40,
        delegated: [
          {
            item: 'i40',
            delegation: 'inkop',
            decisions: [
              {
                decision: 'inkop-1',
                on: '2026-10-02',
                by: 'Erik Holm',
                text: 'Köp av handledning för 48 tkr',
                caseNumber: 'SFÅ 2026 000031',
              },
            ],
          },
        ],
        followUps: [
          {
            item: 'i40',
            meeting: 'styrelse-2026-03-12',
            decision: 'kartlaggning-1',
            label: '§ 12',
            heading: 'Kartläggning av behoven',
            date: '2026-03-12',
            outcome: 'done',
            note: 'Kartläggningen är redovisad för medlemmarna.',
          },
        ],
        decisions: [decision('i40', 'filed', ['Styrelsen lägger redogörelsen till handlingarna.'])],
      },
    ),
    item('i41', 'Ansökan från Ådals kommun om Språkspåret', [{ p: 'Beredningen har tillstyrkt.' }], {
      number: 41,
      recusals: [
        {
          item: 'i41',
          who: karin,
          ground: 'representative',
          reason: 'Ordförande i den nämnd som söker',
          raisedBy: 'p01',
          contested: false,
          at: '10:05',
          outcome: 'recused',
          triedBecause: null,
        },
        {
          item: 'i41',
          who: amir,
          ground: 'other-circumstance',
          reason: 'Har deltagit i en referensgrupp',
          raisedBy: 'p03',
          contested: true,
          at: '10:07',
          outcome: 'not-recused',
          triedBecause: 'Referensgruppen har inget inflytande över ansökan.',
        },
      ],
      proposals: [
        {
          item: 'i41',
          proposal: 'bifall',
          kind: 'proposal',
          by: null,
          text: 'bevilja ansökan',
          withdrawn: false,
        },
        { item: 'i41', proposal: 'avslag', kind: 'motion', by: lisa, text: 'avslag', withdrawn: false },
        {
          item: 'i41',
          proposal: 'halften',
          kind: 'motion',
          by: maj,
          text: 'bevilja halva beloppet',
          withdrawn: false,
        },
        { item: 'i41', proposal: 'vila', kind: 'motion', by: amir, text: 'vila till våren', withdrawn: true },
      ],
      proposition: {
        item: 'i41',
        order: ['bifall', 'avslag', 'halften'],
        carried: 'bifall',
        putBy: olof,
      },
      votes: [
        {
          item: 'i41',
          vote: 'v1',
          stage: 'counter-proposal',
          election: false,
          secret: false,
          demandedBy: lisa,
          tally: [
            { proposal: 'avslag', votes: 1 },
            { proposal: 'halften', votes: 3 },
          ],
          abstained: 0,
          ballots: [
            { who: olof, for: 'halften' },
            { who: lisa, for: 'avslag' },
            { who: amir, for: 'halften' },
            { who: maj, for: 'halften' },
          ],
          majority: null,
          decidedBy: 'majority',
          castBy: null,
          carried: 'halften',
        },
        {
          item: 'i41',
          vote: 'v2',
          stage: 'main',
          election: false,
          secret: false,
          demandedBy: lisa,
          tally: [
            { proposal: 'bifall', votes: 1 },
            { proposal: 'halften', votes: 1 },
          ],
          abstained: 2,
          ballots: [
            { who: olof, for: 'halften' },
            { who: lisa, for: null },
            { who: amir, for: 'bifall' },
            { who: maj, for: null },
          ],
          majority: null,
          decidedBy: 'casting-vote',
          castBy: olof,
          carried: 'halften',
        },
      ],
      decisions: [
        decision('i41', 'partly-granted', ['bevilja Språkspåret halva det sökta beloppet'], {
          formula: 'Styrelsen beslutar att',
          amounts: [{ to: 'Språkspåret', amount: { ore: 60_000_000, asWritten: '600 tkr' }, refersTo: null }],
        }),
      ],
      reservations: [
        { item: 'i41', decision: 'i41-1', who: lisa, text: 'Målgruppen ligger utanför 2 §.' },
        { item: 'i41', decision: 'i41-1', who: amir, text: null },
      ],
      statements: [{ item: 'i41', kind: 'statement', who: maj, text: 'Frågan bör följas upp under våren.' }],
    }),
    item('i42', 'Val av vice ordförande', [], {
      number: 42,
      proposals: [
        { item: 'i42', proposal: 'olof', kind: 'proposal', by: karin, text: 'Olof Berg', withdrawn: false },
        { item: 'i42', proposal: 'lisa', kind: 'proposal', by: amir, text: 'Lisa Dahl', withdrawn: false },
      ],
      votes: [
        {
          item: 'i42',
          vote: 'v3',
          stage: 'main',
          election: true,
          secret: true,
          demandedBy: null,
          tally: [
            { proposal: 'olof', votes: 2 },
            { proposal: 'lisa', votes: 2 },
          ],
          abstained: 0,
          ballots: null,
          majority: null,
          decidedBy: 'lot',
          castBy: null,
          carried: 'lisa',
        },
      ],
      decisions: [decision('i42', 'elected', ['Styrelsen väljer Lisa Dahl till vice ordförande.'])],
    }),
    item('i43', 'Budget 2027', [{ p: 'Samråd har hållits med medlemmarna den 12 oktober.' }], {
      number: 43,
      decisions: [
        decision('i43', 'adopted', ['fastställa budgeten för 2027'], {
          formula: 'Styrelsen beslutar att',
          budget: {
            year: 2027,
            income: { ore: 630_000_000, asWritten: '6 300 tkr' },
            costs: { ore: 770_000_000, asWritten: '7 700 tkr' },
            deficitReason: 'Eget kapital används',
          },
        }),
        decision('i43', 'remitted', ['återremittera frågan om lokaler'], {
          decision: 'i43-2',
          formula: 'Styrelsen beslutar att',
          remittedFor: 'En beräkning av hyran för tre år.',
        }),
      ],
      approved: {
        approval: 'omedelbar-1',
        items: ['i43'],
        labels: ['§ 43'],
        on: '2026-11-18',
        signatures: [
          { role: 'chair', who: karin },
          { role: 'approver', who: lisa },
        ],
      },
    }),
  ],
  attendance: [
    present(karin, 'chair'),
    present(olof, 'vice-chair', {
      mode: 'sound-only',
      soundOnlyReason: 'Bilden föll bort.',
    }),
    present(lisa, 'member'),
    present(amir, 'member', { fromItem: 'i41', at: '10:00' }),
    present(maj, 'substitute', { left: { throughItem: 'i40', at: '10:05' } }),
    present(maj, 'serving-substitute', {
      servesFor: 'adal',
      fromItem: 'i41',
      left: { throughItem: 'i41', at: null },
      servesOnlyIn: 'i41',
    }),
    present(maj, 'substitute', { fromItem: 'i42' }),
    present(erik, 'officer'),
  ],
  secretary: erik,
  approvers: [lisa],
  closed: { closingWords: null },
  minutes: { number: null, keptAt: 'Kansliet, Ådal' },
  signatures: [
    {
      who: karin,
      role: 'chair',
      on: { date: '2026-11-24', missing: null },
      method: 'paper',
      items: ['i40', 'i42', 'i43'],
      evidence: null,
    },
    {
      who: olof,
      role: 'chair',
      on: { date: '2026-11-24', missing: null },
      method: 'paper',
      items: ['i41'],
      evidence: null,
    },
    {
      who: lisa,
      role: 'approver',
      on: { date: '2026-11-25', missing: null },
      method: 'paper',
      items: null,
      evidence: null,
    },
  ],
  approved: {
    on: { date: '2026-11-25', missing: null },
    paragraphs: { first: '§ 40', last: '§ 43' },
    except: ['§ 43'],
  },
  disagreements: [{ item: 'i41', who: lisa, text: 'Det framgår inte att beredningen var delad.' }],
  acknowledgements: [
    {
      rule: 'remote-not-allowed',
      item: 'i40',
      facts: {},
      reason: 'Beslutet om deltagande på distans togs först samma dag',
      who: karin,
    },
  ],
  corrections: [
    {
      correction: 'r1',
      item: 'i43',
      oldText: '12 oktober',
      newText: '13 oktober',
      reason: 'Skrivfel',
      who: erik,
      on: { date: '2026-12-02', missing: null },
    },
    {
      correction: 'r2',
      item: null,
      oldText: 'Kansliet, Ådal',
      newText: 'Kommunhuset, Ådal',
      reason: 'Fel lokal angavs',
      who: erik,
      on: { date: '2026-12-02', missing: null },
    },
  ],
};
