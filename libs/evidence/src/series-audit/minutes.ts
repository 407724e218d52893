import type { CivilDate } from '#kernel';
import { type FindingAcknowledged, type MeetingState, titlesOfFindings } from '#meetings';
import { latestApprovalDay, latestPostingDay } from '#statute';
import type { AssociationHistory } from './association-history.js';
import { type AuditFinding, found } from './audit-finding.js';

/** Meetings without approved minutes, approvals that nobody announced, and what was let stand or corrected. */
export function auditMinutes({ meetings, anslag }: AssociationHistory, today: CivilDate): AuditFinding[] {
  const announced = new Set(
    [...anslag.values()]
      .filter(({ sites }) => sites.some(({ postings }) => postings.length > 0))
      .map(({ scheduled }) => approvalOf(scheduled?.meeting ?? '', scheduled?.approval)),
  );
  return [...meetings].flatMap(([id, meeting]) => [
    ...notFinished(id, meeting, today),
    ...notAnnounced(id, meeting, announced, today),
    ...letStand(id, meeting),
    ...corrected(id, meeting),
  ]);
}

function notFinished(id: string, { status, planned }: MeetingState, today: CivilDate): AuditFinding[] {
  const day = planned?.date.date ?? null;
  const about = `meetings/${id}`;
  if (status === 'planned' && day !== null && day < today)
    return [
      found(
        'meeting-not-held',
        about,
        `${id} planerades till ${day} men har inte öppnats. Anteckna vad som blev av sammanträdet.`,
        { day },
      ),
    ];
  if (status === 'open' && day !== null && day < today)
    return [
      found(
        'meeting-not-closed',
        about,
        `${id} öppnades ${day} och är inte avslutat. Avsluta det (meetings/close).`,
        { day },
      ),
    ];
  const waits = (status === 'closed' || status === 'drawn-up') && planned?.record === 'minutes';
  if (!waits || (day !== null && today <= latestApprovalDay(day))) return [];
  return [
    found(
      'minutes-not-approved',
      about,
      `${id} är ${status === 'closed' ? 'avslutat, men protokollet är inte upprättat' : 'upprättat, men protokollet är inte justerat'}${day === null ? '' : `; sista dagen var ${latestApprovalDay(day)}`}. Tiden för överklagande har inte börjat löpa.`,
      { status, day, latest: day === null ? null : latestApprovalDay(day) },
    ),
  ];
}

/** The approval of the whole minutes and each immediate approval are announced by themselves (8 kap. 12 § KL). */
function notAnnounced(
  id: string,
  { approved, items }: MeetingState,
  announced: ReadonlySet<string>,
  today: CivilDate,
): AuditFinding[] {
  const immediate = new Map(
    items.flatMap(({ approved: one }) => (one ? [[one.approval, one] as const] : [])),
  );
  const approvals = [
    ...[...immediate.values()].map(({ approval, labels, on }) => ({ approval, what: labels.join(', '), on })),
    ...(approved ? [{ approval: null, what: 'protokollet', on: approved.on.date }] : []),
  ];
  return approvals
    .filter(({ approval, on }) => {
      const late = on === null || today > latestPostingDay(on);
      return late && !announced.has(approvalOf(id, approval));
    })
    .map(({ approval, what, on }) =>
      found(
        'approval-not-announced',
        `meetings/${id}`,
        `I ${id} är ${what} justerat${on === null ? '' : ` ${on}`}, men justeringen är inte tillkännagiven. Sätt upp anslaget (anslag/schedule, anslag/post); besluten kan överklagas tills dess.`,
        { approval, approvedOn: on, latest: on === null ? null : latestPostingDay(on) },
      ),
    );
}

function approvalOf(meeting: string, approval: string | null | undefined): string {
  return `${meeting} ${approval ?? ''}`;
}

/** One for each reason: what the chair let stand in several paragraphs with one reason is one thing to weigh. */
function letStand(id: string, { acknowledgements, items }: MeetingState): AuditFinding[] {
  const said = new Map<string, FindingAcknowledged[]>();
  for (const one of acknowledgements) {
    const key = JSON.stringify([one.rule, one.who.person, one.reason]);
    said.set(key, [...(said.get(key) ?? []), one]);
  }
  return [...said.values()].map((alike) => {
    const { rule, who, reason } = alike[0]!;
    const about = alike.map(({ item }) => item);
    const labels = about.flatMap((item) => items.find((one) => one.item === item)?.opened?.label ?? []);
    const where = labels.length > 0 ? ` i ${new Intl.ListFormat('sv').format(labels)}` : '';
    return found(
      'finding-let-stand',
      `meetings/${id}`,
      `${who.name} godtog bristen ”${titlesOfFindings.get(rule) ?? rule}”${where}. Skäl: ${reason.replace(/\.$/, '')}.`,
      { rule, items: about, reason },
    );
  });
}

function corrected(id: string, { corrections, items }: MeetingState): AuditFinding[] {
  return corrections.map(({ item, oldText, newText, reason, on }) => {
    const label = items.find((one) => one.item === item)?.opened?.label ?? 'förstasidan';
    return found(
      'minutes-corrected-since',
      `meetings/${id}`,
      `I ${label} är ”${oldText}” rättat till ”${newText}”${on.date === null ? '' : ` ${on.date}`}. Skäl: ${reason.replace(/\.$/, '')}.`,
      { item, oldText, newText, reason },
    );
  });
}
