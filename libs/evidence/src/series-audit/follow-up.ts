import { addDays, type CivilDate } from '#kernel';
import {
  type Assignment,
  assignmentId,
  closingReport,
  dueNow,
  type Item,
  type MeetingState,
  noReports,
  type ParagraphDecided,
} from '#meetings';
import { yearsAfter } from '#statute';
import type { AssociationHistory } from './association-history.js';
import { type AuditFinding, found } from './audit-finding.js';

/** How long an assignment without a last day may rest before it is asked about. */
const HALF_A_YEAR = 183;

/** Decisions that were never followed up: assignments and conditions past their day, matters put off and forgotten. */
export function auditFollowUp(
  { meetings, assignments }: AssociationHistory,
  today: CivilDate,
): AuditFinding[] {
  const followed = new Set(
    [...meetings.values()].flatMap(({ items }) =>
      items.flatMap(({ followUps }) => followUps.map(({ meeting, decision }) => `${meeting} ${decision}`)),
    ),
  );
  return [...meetings].flatMap(([id, meeting]) =>
    meeting.items.flatMap((item) => [
      ...item.decisions
        .filter(({ decision }) => !followed.has(`${id} ${decision}`))
        .map((decision) => ({ ...decision, assignments: stillOpen(id, item, decision, assignments) }))
        .flatMap((decision) => [
          ...overdue(id, item, decision, today),
          ...putOff(id, meeting, item, decision, meetings, today),
          ...endless(id, meeting, item, decision, today),
        ]),
      ...leftUndecided(id, meeting, item, meetings, today),
    ]),
  );
}

/** The assignments of a decision that nobody has reported done or dropped, each with the day that it was moved to. */
function stillOpen(
  meeting: string,
  { item }: Item,
  { decision, assignments }: ParagraphDecided,
  told: AssociationHistory['assignments'],
): Assignment[] {
  return assignments.flatMap((given, index) => {
    const state = told.get(assignmentId({ meeting, item, decision, n: index + 1 })) ?? noReports;
    return closingReport(state) ? [] : [{ ...given, due: dueNow(state, given.due) }];
  });
}

function overdue(id: string, item: Item, decision: ParagraphDecided, today: CivilDate): AuditFinding[] {
  const past = [...decision.assignments, ...decision.conditions]
    .filter(({ due }) => due !== null && due < today)
    .map(({ text, due }) => ({ text, due }));
  if (past.length === 0) return [];
  return [
    notFollowed(
      id,
      item,
      decision,
      `${past.map(({ text, due }) => `”${text}” skulle vara klart ${due}`).join('; ')}.`,
      { past },
    ),
  ];
}

/** A matter put off or sent back has come again when a later meeting has its case on the agenda. */
function putOff(
  id: string,
  meeting: MeetingState,
  item: Item,
  decision: ParagraphDecided,
  meetings: AssociationHistory['meetings'],
  today: CivilDate,
): AuditFinding[] {
  const day = meeting.planned?.date.date ?? null;
  const until =
    decision.type === 'postponed'
      ? decision.postponedTo
      : decision.type === 'remitted' && day !== null
        ? yearsAfter(day, 1)
        : null;
  if (until === null || until >= today || cameAgain(id, meeting, item, meetings)) return [];
  return [
    notFollowed(
      id,
      item,
      decision,
      decision.type === 'postponed'
        ? `Ärendet bordlades till ${until} och har inte kommit upp igen.`
        : `Ärendet återremitterades ${day} och har inte kommit upp igen på ett år.`,
      { until },
    ),
  ];
}

/** A matter with a Dnr that was put off without a decision, and did not come again. */
function leftUndecided(
  id: string,
  meeting: MeetingState,
  item: Item,
  meetings: AssociationHistory['meetings'],
  today: CivilDate,
): AuditFinding[] {
  const until = item.undecided?.outcome === 'postponed' ? item.undecided.postponedTo : null;
  if (item.case === null || until === null || until >= today || cameAgain(id, meeting, item, meetings))
    return [];
  return [
    found(
      'decision-not-followed-up',
      `meetings/${id}`,
      `${item.opened?.label ?? item.title} sköts upp till ${until} och har inte kommit upp igen. Ta upp ärendet ${item.case.number} (agenda/add).`,
      { item: item.item, until },
    ),
  ];
}

function cameAgain(
  id: string,
  { planned }: MeetingState,
  { case: own, matter }: Item,
  meetings: AssociationHistory['meetings'],
): boolean {
  const day = planned?.date.date ?? '';
  return (
    (own !== null || matter !== null) &&
    [...meetings].some(
      ([other, later]) =>
        other !== id &&
        (later.planned?.date.date ?? '') > day &&
        later.items.some((one) => (own ? one.case?.case === own.case : one.matter === matter)),
    )
  );
}

function endless(
  id: string,
  { planned }: MeetingState,
  item: Item,
  decision: ParagraphDecided,
  today: CivilDate,
): AuditFinding[] {
  const day = planned?.date.date ?? null;
  if (day === null || addDays(day, HALF_A_YEAR) > today) return [];
  return decision.assignments
    .filter(({ due }) => due === null)
    .map(({ text, dueAsWritten }) =>
      found(
        'assignment-without-end',
        `meetings/${id}`,
        `Uppdraget ”${text}” i ${item.opened?.label ?? item.title} har ingen sista dag${dueAsWritten ? ` (”${dueAsWritten}”)` : ''}. Fråga vad som har hänt, och anteckna det (paragraphs/follow-up).`,
        { decision: decision.decision, dueAsWritten },
      ),
    );
}

function notFollowed(
  id: string,
  item: Item,
  { decision }: ParagraphDecided,
  what: string,
  facts: object,
): AuditFinding {
  return found(
    'decision-not-followed-up',
    `meetings/${id}`,
    `Beslutet ${decision} i ${item.opened?.label ?? item.title} har inte följts upp. ${what} Anteckna vad som blev av det (paragraphs/follow-up).`,
    { decision, ...facts },
  );
}
