import { fold, isRefusal } from '#kernel';
import type {
  Decide,
  MeetingCommand,
  PersonToPrint,
  PlanMeeting,
  WriteParagraph,
} from '../meeting.commands.js';
import type { Appointment, BodySeat, CharterAdopted } from '#associations';
import type { MeetingContext } from '../meeting.context.js';
import { meetingDecider } from '../meeting.decider.js';
import type { Capacity, MeetingEvent } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';

/** An association with a board that decides and a group that prepares, for specifications. */
export const association: MeetingContext['association'] = {
  bodies: [
    {
      body: 'styrelsen',
      name: 'Styrelsen',
      kind: 'board',
      decides: true,
      paragraphs: { span: 'year', sign: '§ ' },
      minutes: { span: 'year', label: '# {n} – {year}' },
    },
    {
      body: 'beredningen',
      name: 'Beredningsgruppen',
      kind: 'preparatory-group',
      decides: false,
      paragraphs: { span: 'meeting', sign: '' },
      minutes: null,
    },
  ],
  members: [
    { member: 'avesta', name: 'Avesta kommun', kind: 'municipality', code: null },
    { member: 'hedemora', name: 'Hedemora kommun', kind: 'municipality', code: null },
    { member: 'sater', name: 'Säters kommun', kind: 'municipality', code: null },
    { member: 'region', name: 'Region Örebro län', kind: 'region', code: 'RÖL' },
  ],
  people: [
    { person: 'p01', name: 'Gunilla Berglund' },
    { person: 'p02', name: 'Per-Inge Nyberg' },
    { person: 'p03', name: 'Annika Karlsson' },
    { person: 'p04', name: 'Anette Granegård' },
    { person: 'p05', name: 'Tina Holberg' },
    { person: 'p06', name: 'Jonas Wells' },
    { person: 'p07', name: 'Eva Kvarnström' },
    { person: 'p08', name: 'Sofia Sandängers' },
    { person: 'p09', name: 'Lena Kruse' },
    { person: 'p10', name: 'Carina Holm' },
  ],
  seats: [
    appointed('avesta', 'p01', 'ordinary', null, 'S'),
    appointed('region', 'p02', 'ordinary'),
    appointed('sater', 'p03', 'ordinary'),
    appointed('hedemora', 'p09', 'ordinary'),
    appointed('hedemora', 'p04', 'substitute', 1),
    appointed('hedemora', 'p10', 'substitute', 2),
    appointed('avesta', 'p05', 'substitute', 1),
  ],
  consultations: [],
};

function appointed(
  member: string,
  person: string,
  role: Appointment['role'],
  order: number | null = null,
  party: string | null = null,
): Appointment {
  return {
    body: 'styrelsen',
    member,
    person,
    role,
    order,
    party,
    from: null,
    until: null,
    vacated: null,
  };
}

/** A seat for each member, as the register has them. */
export const seats: readonly BodySeat[] = association.members.map(({ member, name }) => ({
  seat: member,
  name,
  members: [member],
  ordinary: association.seats.find((one) => one.member === member && one.role === 'ordinary') ?? null,
  substitutes: association.seats.filter((one) => one.member === member && one.role === 'substitute'),
}));

export const charter: CharterAdopted = {
  version: '2020',
  inForceFrom: '2020-01-01',
  approvers: 1,
  chairSigns: true,
  anslagEndLabel: 'tas ned',
  summonsDays: null,
  substitutesMayApprove: false,
  seatResumption: 'next-paragraph',
  substitutesMaySpeak: false,
  letteredSubItems: true,
  rollDeadlines: true,
  anslagClock: 'last-site',
  lostPosting: 'restart',
  takeDown: 'first-day',
  interimReport: false,
  qualifiedMajorities: [],
  remoteParticipation: 'board-decides',
  publishMinutes: 'in-full',
  webCopyDays: null,
  lostEarnings: false,
  archiveSupervision: null,
  court: null,
  mandateFrom: '04-01',
  withdrawalNoticeYears: 3,
  membersMayRaiseMatters: false,
  loanedStaffMayDecide: false,
  smallestCell: 5,
  sharedSeats: [],
};

export const context: MeetingContext = {
  stream: 'sodra-dalarna/meeting-styrelse-2024-09-18',
  actor: { person: null, roles: ['secretary'] },
  today: '2024-10-02',
  time: '10:00',
  association,
  seats,
  charter,
  remote: null,
  delegation: null,
  followed: null,
  case: null,
  attachment: null,
  proof: null,
  series: { stream: 'sodra-dalarna/series-styrelsen.2024', version: 26, next: 27 },
};

export const plan: PlanMeeting = {
  type: 'plan',
  body: 'styrelsen',
  title: 'Styrelsemöte',
  documentTitle: 'Sammanträdesprotokoll',
  date: '2024-09-18',
};
export const planNotes: PlanMeeting = {
  ...plan,
  body: 'beredningen',
  documentTitle: 'Minnesanteckningar',
};
export const summon: MeetingCommand = {
  type: 'summon',
  on: '2024-09-04',
  recipients: 8,
  substitutesNotified: true,
};
export const open: MeetingCommand = { type: 'open', openedBy: 'p01' };
export const close: MeetingCommand = { type: 'close' };
export const drawUp: MeetingCommand = { type: 'draw-up-minutes', keptAt: 'Kommunkansliet, Avesta' };

export function item(id: string, parent?: string): MeetingCommand {
  return { type: 'add-agenda-item', item: id, title: `Punkt ${id}`, ...(parent && { parent }) };
}

export function arrive(capacity: Capacity, ...people: Array<string | PersonToPrint>): MeetingCommand {
  return {
    type: 'arrive',
    people: people.map((one) => ({ ...(typeof one === 'string' ? { person: one } : one), capacity })),
  };
}

export function leave(...people: string[]): MeetingCommand {
  return { type: 'leave', people };
}

/** Adds an item, opens it as a paragraph and writes a line in it. */
export function paragraph(id: string, parent?: string): MeetingCommand[] {
  return [item(id, parent), { type: 'open-paragraph', item: id }, write(id)];
}

export function write(id: string, more: Partial<WriteParagraph> = {}): MeetingCommand {
  return { type: 'write-paragraph', item: id, text: [{ p: 'Frågan redovisas.' }], ...more };
}

export function decide(id: string, more: Partial<Decide> = {}): MeetingCommand {
  return {
    type: 'decide',
    item: id,
    decision: `${id}-1`,
    decisionType: 'approved',
    clauses: ['godkänna rapporten'],
    ...more,
  };
}

export function elect(...approvers: string[]): MeetingCommand {
  return { type: 'elect-approvers', approvers: approvers.map((person) => ({ person })) };
}

export function sign(person: string, role: 'secretary' | 'chair' | 'approver'): MeetingCommand {
  return { type: 'sign-minutes', person, role, on: '2024-10-02' };
}

/**
 * A meeting that is under way, with all four seats filled: the chair for Avesta, members for the region and Säter, a
 * substitute who serves for Hedemora; a substitute and an officer listen.
 */
export const underWay: readonly MeetingCommand[] = [
  plan,
  summon,
  open,
  arrive('chair', 'p01'),
  arrive('member', 'p02', 'p03'),
  { type: 'arrive', people: [{ person: 'p04', capacity: 'serving-substitute', servesFor: 'hedemora' }] },
  arrive('substitute', 'p05'),
  arrive('officer', 'p06'),
];

export const drawnUp: readonly MeetingCommand[] = [
  ...underWay,
  { type: 'appoint-secretary', person: 'p06' },
  elect('p03'),
  ...paragraph('dagordning'),
  close,
  drawUp,
];

/** The events of commands carried out in order; each § takes the next number from 27. */
export function play(...commands: readonly MeetingCommand[]): MeetingEvent[] {
  const events: MeetingEvent[] = [];
  for (const command of commands) {
    const decision = meetingDecider.decide(command, fold(meetingDecider, events), numbered(events));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.detail}`);
    events.push(...decision.events);
  }
  return events;
}

export function stateAfter(...commands: readonly MeetingCommand[]): MeetingState {
  return fold(meetingDecider, play(...commands));
}

function numbered(events: readonly MeetingEvent[]): MeetingContext {
  const taken = events.filter(({ type, data }) => type === 'paragraph.opened' && data.number !== null).length;
  return { ...context, series: { ...context.series!, version: 26 + taken, next: 27 + taken } };
}
