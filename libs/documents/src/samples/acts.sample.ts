import type { AnslagDays } from '#anslag';
import {
  applicationFoldable,
  type ApplicationEvent,
  type ApplicationState,
  type GrantEvent,
  grantFoldable,
  type GrantState,
  type InitiativeState,
} from '#funding';
import { fold } from '#kernel';
import type { ActModel } from '../domain/act-model.js';
import { agreementAct, type GrantFacts } from '../domain/acts/agreement.js';
import { anslagProofAct } from '../domain/acts/anslag-proof.js';
import type { ActSource } from '../domain/acts/act-parts.js';
import { decisionFileAct } from '../domain/acts/decision-file.js';
import { decisionLetterAct } from '../domain/acts/decision-letter.js';
import { delegatedDecisionsAct } from '../domain/acts/delegated-decisions.js';
import { delegationReportAct } from '../domain/acts/delegation-report.js';
import { extractAct } from '../domain/acts/extract.js';
import { feesBasisAct } from '../domain/acts/fees-basis.js';
import { legalForceAct } from '../domain/acts/legal-force.js';
import { requisitionReceiptAct } from '../domain/acts/requisition-receipt.js';
import { summonsAct } from '../domain/acts/summons.js';
import type { PlannedAnslag } from '../domain/anslag-document.js';
import { paperFacts } from '../paper.js';
import { boardAssociation, boardMeeting } from './board-meeting.sample.js';

/** Where the sample papers say that they come from. */
export function actSource(id: string, stream: string): ActSource {
  return {
    id,
    streams: [
      { stream: `sodra-dalarna/${stream}`, version: 57 },
      { stream: 'sodra-dalarna/association-sodra-dalarna', version: 12 },
    ],
    recordedAt: '2024-12-02T08:00:00.000Z',
    sending: null,
  };
}

const decision = {
  meeting: 'styrelse-2024-09-18',
  item: 'i29',
  decision: 'i29-1',
  label: '§ 29',
  date: '2024-09-18',
};

const words = {
  reasonUnder2: 'Deltagarna behöver stöd från flera parter samtidigt.',
  background: null,
  purpose: 'Färre återfall.',
  goals: null,
  targetGroup: 'Män som har använt våld i nära relation.',
  method: null,
  equality: null,
  organisation: null,
  timetable: null,
  risks: null,
  followUp: null,
  implementation: null,
};

/** An application that was handed in, prepared and decided. */
export const applied: ApplicationEvent[] = [
  {
    type: 'application.submitted',
    data: {
      kind: 'application',
      form: 'ordinary',
      initiative: 'stoppa-valdet',
      applicant: { member: 'avesta', name: 'Avesta kommun' },
      throughMember: null,
      case: null,
      caseNumber: 'SDSF 2024 000031 790',
      receivedOn: '2024-08-20',
      contact: 'p70',
      title: 'Stoppa våldet 2025',
      amounts: [
        { year: 2025, costKind: 'Lön', amount: { ore: 90_000_000, asWritten: '900 tkr' } },
        { year: 2025, costKind: 'Lokal', amount: { ore: 10_000_050, asWritten: '100 000,50 kr' } },
      ],
      statedTotal: null,
      ownContribution: { ore: 5_000_000, asWritten: '50 tkr' },
      otherFunding: [],
      coApplicants: [],
      words,
      attachments: [{ title: 'Budget', sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 1 }],
    },
  },
  {
    type: 'application.opinion-given',
    data: {
      step: 'beredning',
      by: 'Beredningsgruppen',
      on: '2024-09-03',
      recommendation: 'approve',
      reasons: 'Behovet är "väl" beskrivet, #let x = 1.',
      participants: ['Avesta kommun'],
      meeting: null,
    },
  },
  {
    type: 'application.decided',
    data: {
      decision,
      told: false,
      outcome: 'partly-granted',
      grant: 'stoppa-valdet',
      reasons: null,
      postponedTo: null,
      remittedFor: null,
    },
  },
];
export const application: ApplicationState = fold(applicationFoldable, applied);

const life: GrantEvent[] = [
  {
    type: 'grant.awarded',
    data: {
      application: 'stoppa-valdet-2025',
      initiative: 'stoppa-valdet',
      kind: 'individual',
      title: 'Stoppa våldet',
      owner: 'avesta',
      contact: 'p70',
      decision,
      amounts: [
        { year: 2025, line: 'individ', amount: { ore: 80_000_000, asWritten: '800 tkr' } },
        { year: 2026, line: null, amount: { ore: 40_000_000, asWritten: '400 tkr' } },
      ],
      refersTo: null,
      conditions: [
        {
          condition: 'plan',
          text: 'En plan för övertagande visas upp',
          due: '2025-03-31',
          dueAsWritten: null,
          proof: 'Styrgruppens beslut.',
          gatesPayment: true,
        },
      ],
    },
  },
  {
    type: 'grant.agreement-signed',
    data: {
      agreement: 'avtal-1',
      caseNumber: 'SDSF 2024 000040 790',
      signedOn: '2024-12-02',
      signatories: [
        { party: 'avesta', function: 'Socialchef' },
        { party: 'Södra Dalarnas Samordningsförbund', function: 'Förbundschef' },
      ],
      reports: [{ report: 'slut', kind: 'final', due: '2026-01-31' }],
      anslag: 'styrelse-2024-09-18',
      legalForceFrom: '2024-11-28',
      executedEarlyBecause: null,
      bound: [
        { year: 2025, ore: 80_000_000 },
        { year: 2026, ore: 40_000_000 },
      ],
    },
  },
  {
    type: 'grant.moved',
    data: { from: 'avesta', to: 'hedemora', contact: null, on: '2025-02-01', reason: 'Flytt', decision },
  },
  {
    type: 'requisition.made',
    data: {
      requisition: 'kvartal-1',
      year: 2025,
      from: '2025-01-01',
      to: '2025-03-31',
      costs: [
        { costKind: 'Lön', amount: { ore: 20_000_000, asWritten: '200 tkr' } },
        { costKind: 'Lokal', amount: { ore: 2_500_050, asWritten: '25 000,50 kr' } },
      ],
      ore: 22_500_050,
      attachments: [],
      requestedBy: 'p70',
      on: '2025-04-02',
    },
  },
  {
    type: 'requisition.attested',
    data: { requisition: 'kvartal-1', by: 'p10', on: '2025-04-03', order: 1, owed: null },
  },
  {
    type: 'requisition.attested',
    data: {
      requisition: 'kvartal-1',
      by: 'p09',
      on: '2025-04-04',
      order: 2,
      owed: { year: 2025, ore: 22_500_050 },
    },
  },
  {
    type: 'requisition.paid',
    data: {
      requisition: 'kvartal-1',
      year: 2025,
      ore: 22_500_050,
      on: '2025-04-08',
      reference: 'Ver 2025-88',
    },
  },
  {
    type: 'payment.corrected',
    data: {
      requisition: 'kvartal-1',
      correction: 'r1',
      year: 2025,
      ore: -50,
      on: '2025-04-10',
      reason: 'Öresfel',
    },
  },
  {
    type: 'report.received',
    data: {
      report: 'slut',
      kind: 'final',
      on: '2026-02-02',
      daysLate: 2,
      figures: null,
      attachments: [],
      note: null,
    },
  },
  {
    type: 'grant.ended',
    data: {
      on: '2026-03-01',
      reason: 'Insatsen är slutförd.',
      decision: null,
      released: [{ year: 2026, ore: 40_000_000, line: null }],
    },
  },
];
/** After each step of its life. */
export const grants: readonly GrantState[] = life.map((_, steps) =>
  fold(grantFoldable, life.slice(0, steps + 1)),
);
export const grant = grants.at(-1)!;

export const grantFacts: GrantFacts = {
  application,
  initiative: {
    registered: {
      title: 'Stoppa våldet',
      kind: 'individual',
      form: 'project',
      owner: 'avesta',
      category: null,
      parties: [],
      steeringGroup: [],
      municipalities: [],
      from: '2025-01-01',
      until: null,
      targetGroup: null,
      afterwards: null,
    },
  } as unknown as InitiativeState,
  meeting: boardMeeting,
};

/** The decision settled this application alone. */
export const settled = { own: ['Stoppa våldet 2025', 'Stoppa våldet', 'Avesta kommun'], others: [] };

export const days: AnslagDays = {
  postedOn: '2024-11-06',
  lastAppealDay: '2024-11-27',
  firstTakeDownDay: '2024-11-28',
  latestPosting: null,
};
const posting = { from: '2024-11-06', by: null, proof: null, lost: null, lostBecause: null };

/** Up on two sites, lost on one of them for a while, and taken down. */
export const anslag: PlannedAnslag = {
  scheduled: {
    meeting: 'styrelse-2024-09-18',
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    meetingDate: '2024-09-18',
    paragraphs: '§§ 27–38',
    approvedOn: '2024-10-29',
    postOn: '2024-10-30',
    sites: [],
    keptAt: 'Kommunkansliet, Avesta',
    signedBy: { person: 'p40', name: 'Maria Hellgren' },
    endLabel: 'tas ned',
    approval: null,
    policy: { clock: 'last-site', lostPosting: 'restart', takeDown: 'first-day', roll: true },
    sitesMissing: [],
  },
  sites: [
    {
      site: 'avesta',
      name: 'Avesta kommuns anslagstavla',
      member: 'avesta',
      posting: 'automatic',
      postings: [
        { ...posting, from: '2024-10-30', lost: '2024-11-04', lostBecause: 'Webbplatsen låg nere' },
        { ...posting, proof: { kind: 'screenshot', reference: 'dnr 2024:88' } },
      ],
      takenDownOn: '2024-11-28',
    },
    {
      site: 'hedemora',
      name: 'Hedemora kommuns anslagstavla',
      member: 'hedemora',
      posting: 'by-hand',
      postings: [{ ...posting, from: '2024-10-30', by: { person: 'p41', name: 'Bo Ek' } }],
      takenDownOn: '2024-11-29',
    },
  ],
  appeals: [],
  legalForce: null,
  postOn: '2024-10-30',
  days,
  moves: [],
  takenDownOn: '2024-11-29',
  findings: [],
};
export const legalForce = {
  on: '2024-12-02',
  askedCourtOn: '2024-12-02',
  calculated: '2024-11-28',
  except: [],
};

export const delegation = {
  granted: {
    to: { person: 'p10', name: 'Jonas Wells', capacity: 'employee' as const },
    matters: 'purchasing' as const,
    text: 'Inköp till och med 100 tkr.',
    decision: 'Styrelsen 2024-02-14 § 7',
    from: '2024-02-15',
    until: null,
  },
  ended: null,
  decisions: [
    {
      decision: 'd1',
      on: '2024-05-02',
      text: 'Köpa in en utvärdering',
      caseNumber: null,
      amount: { ore: 8_500_000, asWritten: '85 tkr' },
      reported: { meeting: 'styrelse-2024-09-18', item: 'i30', label: '§ 30' },
    },
    {
      decision: 'd2',
      on: '2024-10-01',
      text: 'Hyra en lokal',
      caseNumber: 'SDSF 2024 41',
      amount: null,
      reported: null,
    },
  ],
};

const meetingSource = actSource('styrelse-2024-09-18', 'meeting-styrelse-2024-09-18');
const anslagSource = actSource('styrelse-2024-09-18', 'anslag-styrelse-2024-09-18');
const grantSource = actSource('stoppa-valdet', 'grant-stoppa-valdet');
const facts = paperFacts(boardMeeting);

/** A paper of each kind, by what it is. */
export const acts: ReadonlyArray<readonly [string, ActModel]> = [
  ['a summons', summonsAct(boardMeeting, boardAssociation, [], meetingSource)],
  ['an extract', extractAct(boardMeeting, boardAssociation, [], facts, meetingSource)],
  ['a basis for fees', feesBasisAct(boardMeeting, boardAssociation, null, facts, meetingSource)],
  ['a proof of announcement', anslagProofAct(anslag, boardAssociation, [], anslagSource)],
  [
    'a certificate of legal force',
    legalForceAct(
      { ...anslag, legalForce },
      boardAssociation,
      { meeting: boardMeeting, appealed: [], court: null },
      anslagSource,
    ),
  ],
  [
    'a decision letter',
    decisionLetterAct(
      application,
      boardAssociation,
      { meeting: boardMeeting, grant, settled, days, court: 'Förvaltningsrätten i Falun' },
      actSource('stoppa-valdet-2025', 'application-stoppa-valdet-2025'),
    ),
  ],
  ['an agreement', agreementAct(grant, boardAssociation, grantFacts, grantSource)],
  [
    'a receipt for a requisition',
    requisitionReceiptAct(grant, grant.requisitions[0]!, boardAssociation, grantFacts, grantSource),
  ],
  ['a decision file', decisionFileAct(grant, boardAssociation, { ...grantFacts, settled }, grantSource)],
  [
    'a list of delegated decisions',
    delegatedDecisionsAct(delegation, boardAssociation, actSource('inkop', 'delegation-inkop')),
  ],
  [
    'a report of delegated decisions',
    delegationReportAct(
      boardAssociation,
      {
        delegations: [{ id: 'inkop', state: delegation }],
        meetings: new Map([['styrelse-2024-09-18', boardMeeting]]),
        period: { from: '2024-01-01', to: '2024-12-31' },
      },
      actSource('sodra-dalarna', 'association-sodra-dalarna'),
    ),
  ],
];
