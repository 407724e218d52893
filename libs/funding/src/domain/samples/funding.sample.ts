import type { AssociationState } from '#associations';
import type { SubmitApplication } from '../application.commands.js';
import type { ApplicationContext } from '../application.context.js';
import type { ApplicationSubmitted, ApplicationWords } from '../application.events.js';
import type { InitiativeRegistered } from '../initiative.events.js';
import type { InitiativeState } from '../initiative.state.js';
import { noPreparation } from '../preparation.state.js';

/** An association with two municipalities and the social insurance agency as members, and two people. */
export const association: AssociationState = {
  founded: {
    name: 'Granådalens samordningsförbund',
    legalName: null,
    organisationNumber: null,
    address: null,
  },
  charters: [],
  members: [
    { member: 'granby', name: 'Granby kommun', kind: 'municipality', code: null },
    { member: 'dalnas', name: 'Dalnäs kommun', kind: 'municipality', code: null },
    { member: 'fk', name: 'Försäkringskassan', kind: 'social-insurance-agency', code: null },
  ],
  bodies: [],
  people: [
    { person: 'p03', name: 'Tove Hallin' },
    { person: 'p04', name: 'Arne Sjö' },
  ],
  seats: [],
  sites: [],
  remoteDecisions: [],
  consultations: [],
  withdrawals: [],
  letterhead: null,
  profile: null,
};

export const registered: InitiativeRegistered = {
  title: 'Ungspåret',
  category: null,
  parties: [{ member: 'fk', name: 'Försäkringskassan' }],
  steeringGroup: [],
  municipalities: ['Granby'],
  from: '2024-01-01',
  until: null,
  targetGroup: null,
  kind: 'individual',
  form: 'project',
  owner: 'granby',
  afterwards: null,
};

export const initiative: InitiativeState = { registered, moves: [], ended: null };

export const noWords: ApplicationWords = {
  reasonUnder2: null,
  background: null,
  purpose: null,
  goals: null,
  targetGroup: null,
  method: null,
  equality: null,
  organisation: null,
  timetable: null,
  risks: null,
  followUp: null,
  implementation: null,
};

export const allWords = Object.fromEntries(
  Object.keys(noWords).map((word) => [word, `Om ${word}`]),
) as unknown as ApplicationWords;

/** An application as the office registers it. */
export const submit: SubmitApplication = {
  type: 'submit',
  kind: 'application',
  form: 'ordinary',
  template: null,
  initiative: 'ungsparet',
  applicant: { member: 'granby' },
  throughMember: null,
  case: null,
  receivedOn: '2024-02-05',
  contact: 'p03',
  title: 'Ungspåret 2024',
  amounts: [{ year: 2024, costKind: null, amount: '900 tkr' }],
  statedTotal: null,
  ownContribution: '0 kr',
  otherFunding: [],
  coApplicants: [{ member: 'fk' }],
  words: allWords,
  attachments: [],
};

/** What `submit` becomes. */
export const submitted: ApplicationSubmitted = {
  kind: 'application',
  form: 'ordinary',
  initiative: 'ungsparet',
  applicant: { member: 'granby', name: 'Granby kommun' },
  throughMember: null,
  case: null,
  caseNumber: null,
  receivedOn: '2024-02-05',
  contact: 'p03',
  title: 'Ungspåret 2024',
  amounts: [{ year: 2024, costKind: null, amount: { ore: 90_000_000, asWritten: '900 tkr' } }],
  statedTotal: null,
  ownContribution: { ore: 0, asWritten: '0 kr' },
  otherFunding: [],
  coApplicants: [{ member: 'fk', name: 'Försäkringskassan' }],
  words: allWords,
  attachments: [],
};

export const office: ApplicationContext = {
  application: 'ungspar-2024',
  association,
  actor: { person: 'p01', roles: ['secretary'] },
  today: '2024-03-20',
  initiative,
  preparation: {
    ...noPreparation,
    templates: [
      {
        template: 'halsoskola',
        title: 'Hälsoskola',
        words: { purpose: 'Hälsa', goals: 'Arbete', targetGroup: 'Alla', followUp: 'Enkät' },
      },
    ],
    orders: [
      {
        from: '2024-02-01',
        steps: [
          { step: 'grupp', title: 'gruppen', by: 'Beredningsgruppen', required: true },
          { step: 'presidium', title: 'presidiet', by: 'Presidiet', required: false },
          { step: 'forslag', title: 'förslaget', by: 'Förbundschefen', required: true },
        ],
      },
    ],
  },
  case: null,
  meetingKnown: null,
  toldIn: null,
  attachments: { notStored: [], differing: [] },
};

/** The same, asked for by somebody who only applies. */
export function applicant(person: string | null): ApplicationContext {
  return { ...office, actor: { person, roles: ['applicant'] } };
}
