import type { AssociationState, LetterheadSet } from '#associations';
import type { Attendee, Capacity, MeetingState, PresenceMode, PrintedPerson } from '#meetings';
import type { FrontEntry, FrontGroup, FrontRow } from './document-model.js';
import { layoutOf } from './layout.js';
import type { PaperFacts } from './paper-facts.js';
import { NBSP, referenceSpan, unbroken } from './swedish.js';

type FrontPageLabels = LetterheadSet['labels'];

const USUAL_LABELS: FrontPageLabels = {
  deciding: 'Beslutande',
  substitutes: 'Ersättare',
  others: 'Övriga deltagande',
  approvers: 'Utses att justera',
  absentWithNotice: 'Anmält förhinder',
  absentWithoutNotice: 'Frånvarande',
};

export function frontPageLabels(association: AssociationState): FrontPageLabels {
  return association.letterhead?.labels ?? USUAL_LABELS;
}

/** Who was there, in which capacity and for which paragraphs (5 kap. 66 § KL), and who was not. */
export function attendanceRows(
  meeting: MeetingState,
  association: AssociationState,
  facts: PaperFacts,
): FrontRow[] {
  return [...presentRows(meeting, association, facts), ...absentRows(meeting, association)];
}

function presentRows(meeting: MeetingState, association: AssociationState, facts: PaperFacts): FrontRow[] {
  const byLabel = new Map<string, Attendee[]>();
  for (const capacities of ROWS)
    for (const attendee of meeting.attendance.filter(({ capacity }) => capacities.includes(capacity))) {
      const label = rowLabel(attendee.capacity, association);
      byLabel.set(label, [...(byLabel.get(label) ?? []), attendee]);
    }
  return [...byLabel].map(([label, attendees]) => ({
    label,
    people: true,
    groups: groupsByMode(attendees, meeting, association, facts),
  }));
}

/** The rows in their order; two that an association gives the same label become one. */
const ROWS: ReadonlyArray<readonly Capacity[]> = [
  ['chair'],
  ['vice-chair'],
  ['member', 'serving-substitute'],
  ['participant'],
  ['substitute'],
  ['officer', 'auditor', 'guest'],
];

function rowLabel(capacity: Capacity, association: AssociationState): string {
  const labels = frontPageLabels(association);
  switch (capacity) {
    case 'chair':
      return labels.chair ?? labels.deciding;
    case 'vice-chair':
      return labels.viceChair ?? labels.deciding;
    case 'member':
    case 'serving-substitute':
      return labels.deciding;
    case 'participant':
      return 'Närvarande';
    case 'substitute':
      return labels.substitutes;
    case 'officer':
    case 'auditor':
    case 'guest':
      return labels.others;
  }
}

const MODES: ReadonlyArray<{ modes: readonly PresenceMode[]; heading: string | null }> = [
  { modes: ['on-site', 'not-stated'], heading: null },
  { modes: ['picture-and-sound'], heading: 'Deltog digitalt' },
  { modes: ['sound-only'], heading: 'Deltog med enbart ljud' },
];

function groupsByMode(
  attendees: readonly Attendee[],
  meeting: MeetingState,
  association: AssociationState,
  facts: PaperFacts,
): FrontGroup[] {
  const listed = [...attendees].sort((a, b) => a.listedAs - b.listedAs);
  if (layoutOf(association).remote === 'beside')
    return [{ heading: null, entries: entriesOf(listed, meeting, association, facts) }];
  return MODES.map(({ modes, heading }) => ({
    heading,
    entries: entriesOf(
      listed.filter(({ mode }) => modes.includes(mode)),
      meeting,
      association,
      facts,
    ),
  })).filter(({ entries }) => entries.length > 0);
}

/** One line a person; who left and came back has several spans on it. Who came back in another way has another line. */
function entriesOf(
  attendees: readonly Attendee[],
  meeting: MeetingState,
  association: AssociationState,
  facts: PaperFacts,
): FrontEntry[] {
  const stays = new Map<string, Attendee[]>();
  for (const attendee of attendees)
    stays.set(keyOf(attendee), [...(stays.get(keyOf(attendee)) ?? []), attendee]);
  return [...stays.values()].map((own) => {
    const spans = own.map((stay) => presentFor(stay, meeting, facts)).filter((span) => span !== null);
    return {
      text: attendeeLine(own[0]!, association),
      span: spans.length > 0 ? spans.join(', ') : null,
      remark: false,
    };
  });
}

function keyOf({ who, mode }: Attendee): string {
  return `${who.person} ${isRemote(mode) ? mode : ''}`;
}

function isRemote(mode: PresenceMode): boolean {
  return mode === 'picture-and-sound' || mode === 'sound-only';
}

/** `§ 27–34`, `fr.o.m. § 30 kl. 10.15`; null when the person was present throughout. */
export function presentFor(stay: Attendee, meeting: MeetingState, facts: PaperFacts): string | null {
  const span = paragraphsOf(stay, meeting, facts);
  if (span === null || meeting.planned?.record === 'notes') return span;
  // Who was there from the beginning came when it began, and who stayed left when it ended.
  const came = stay.fromItem === null ? null : stay.at;
  const minutes = [
    came && `från${NBSP}kl.${NBSP}${dotted(came)}`,
    stay.left?.at && `till${NBSP}kl.${NBSP}${dotted(stay.left.at)}`,
  ];
  return [span, ...minutes].filter(Boolean).join(' ');
}

function dotted(time: string): string {
  return time.replace(':', '.');
}

/** The items as spans in the order they were taken up: `§ 27–29, 31`. */
export function itemSpans(items: readonly string[], meeting: MeetingState): string {
  const runs: string[][] = [];
  for (const item of meeting.openedItems) {
    const last = runs.at(-1);
    const before = meeting.openedItems[meeting.openedItems.indexOf(item) - 1];
    if (!items.includes(item)) continue;
    if (last && last.at(-1) === before) last.push(item);
    else runs.push([item]);
  }
  return runs
    .map((run) => withSign(referenceSpan(referenceOf(run[0]!, meeting), referenceOf(run.at(-1)!, meeting))))
    .join(', ');
}

function paragraphsOf(stay: Attendee, meeting: MeetingState, facts: PaperFacts): string | null {
  const { fromItem, left } = stay;
  const through = left === null ? null : lastItemOf(stay, meeting, facts);
  if (left !== null && through === null) return 'lämnade före första ärendet';
  const fromStart = fromItem === null || fromItem === meeting.openedItems[0];
  const first = fromStart ? null : referenceOf(fromItem, meeting);
  const last = through === null ? null : referenceOf(through, meeting);
  if (first && last) return withSign(referenceSpan(first, last));
  if (first) return `fr.o.m.${NBSP}${withSign(unbroken(first))}`;
  const opening = meeting.openedItems[0];
  const stayedToTheEnd = through === meeting.openedItems.at(-1) && left?.at === null;
  if (!last || !opening || stayedToTheEnd) return null;
  return withSign(referenceSpan(referenceOf(opening, meeting), last));
}

/** The last item somebody was there for: not the one in which they left before it was decided. */
function lastItemOf(
  { who, fromItem, left }: Attendee,
  { openedItems }: MeetingState,
  { leftBefore }: PaperFacts,
): string | null {
  const through = left?.throughItem ?? null;
  if (through === null || through === fromItem || !leftBefore.get(through)?.has(who.person)) return through;
  return openedItems[openedItems.indexOf(through) - 1] ?? null;
}

function referenceOf(item: string, meeting: MeetingState): string {
  const found = meeting.items.find((candidate) => candidate.item === item);
  return found?.opened?.label ?? `”${found?.title ?? item}”`;
}

function withSign(span: string): string {
  return /^\d/.test(span) ? `punkt${NBSP}${span}` : span;
}

const CAPACITY_WORDS: Partial<Record<Capacity, string>> = {
  chair: 'ordförande',
  'vice-chair': 'vice ordförande',
  'serving-substitute': 'tjänstgörande ersättare',
  auditor: 'revisor',
};

function attendeeLine(
  { who, capacity, servesFor, mode, soundOnlyReason }: Attendee,
  association: AssociationState,
): string {
  const titles = [who.title ?? CAPACITY_WORDS[capacity]];
  if (capacity === 'serving-substitute' && who.title && !/ersättare/i.test(who.title))
    titles.push(CAPACITY_WORDS[capacity]);
  return [
    withOrganisation(
      [nameAndParty(who, association), ...titles].filter(Boolean).join(', '),
      who,
      association,
    ),
    servedMember(who, servesFor, association),
    layoutOf(association).remote === 'beside' && isRemote(mode) && 'på distans',
    soundOnlyText(mode, soundOnlyReason, association),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Stands in the heading where those with sound only are a group. */
function soundOnlyText(
  mode: PresenceMode,
  reason: string | null,
  association: AssociationState,
): string | null {
  if (reason) return `enbart ljud: ${reason.replace(/\.$/, '')}`;
  return mode === 'sound-only' && layoutOf(association).remote === 'beside' ? 'enbart ljud' : null;
}

/** The member whose seat is served, unless it is the one already printed. */
function servedMember(
  who: PrintedPerson,
  servesFor: string | null,
  association: AssociationState,
): string | null {
  if (servesFor === null) return null;
  const member = association.members.find((candidate) => candidate.member === servesFor);
  if (who.organisation !== null && [member?.name, member?.code].includes(who.organisation)) return null;
  return `tjänstgör för ${member?.name ?? servesFor}`;
}

function absentRows(meeting: MeetingState, association: AssociationState): FrontRow[] {
  const labels = frontPageLabels(association);
  const byLabel = new Map<string, FrontEntry[]>();
  for (const { who, kind, heading } of meeting.absences) {
    const label = heading ?? (kind === 'with-notice' ? labels.absentWithNotice : labels.absentWithoutNotice);
    byLabel.set(label, [
      ...(byLabel.get(label) ?? []),
      { text: personLine(who, association), span: null, remark: false },
    ]);
  }
  return [...byLabel].map(([label, entries]) => ({
    label,
    people: true,
    groups: [{ heading: null, entries }],
  }));
}

/** `Gunilla Berglund (S), ordförande, Avesta kommun` */
export function personLine(who: PrintedPerson, association: AssociationState): string {
  return withOrganisation(
    [nameAndParty(who, association), who.title].filter(Boolean).join(', '),
    who,
    association,
  );
}

/** `Anna Ek, Avesta kommun` or `Anna Ek (Avesta kommun)`. */
function withOrganisation(
  text: string,
  { organisation }: PrintedPerson,
  association: AssociationState,
): string {
  if (!organisation) return text;
  return layoutOf(association).organisation === 'parentheses'
    ? `${text} (${organisation})`
    : `${text}, ${organisation}`;
}

function nameAndParty({ name, party }: PrintedPerson, association: AssociationState): string {
  return party && layoutOf(association).parties ? `${name}${NBSP}(${party})` : name;
}
