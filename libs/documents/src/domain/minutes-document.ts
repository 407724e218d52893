import type { AssociationState, CharterAdopted } from '#associations';
import type { Instant } from '#kernel';
import type { MeetingState, MinutesSigned, PrintedPerson, StatedDay } from '#meetings';
import { anslagBlock, type PlannedAnslag } from './anslag-document.js';
import { attendanceRows, frontPageLabels, itemSpans, personLine } from './attendance.js';
import { correctedPlaces, correctionsOf } from './dissent.js';
import type { PaperFacts } from './paper-facts.js';
import { onDay, sentence } from './procedure.js';
import type {
  Contents,
  DocumentModel,
  FrontEntry,
  FrontRow,
  NextMeetings,
  PageFooter,
  PageHeader,
  PageSetting,
  Paragraph,
  PaperStatus,
  SignatureBlock,
  SignatureLine,
} from './document-model.js';
import { legalLine, letterheadOf, ownerLine } from './letterhead.js';
import { type Layout, layoutOf } from './layout.js';
import { findingNotes, paragraphsOf } from './paragraphs.js';
import { clockSpan, inWords, inWordsWithWeekday, NBSP, referenceSpan, unbroken } from './swedish.js';

/** Where in the history a paper stands. */
export interface PaperSource {
  /** The meeting's id. */
  readonly meeting: string;
  /** The version of the meeting's stream that the paper shows. */
  readonly version: number;
  /** When the last event it shows was recorded. */
  readonly recordedAt: Instant;
  /** The charter in force on the day of the meeting: who signs, and how an anslag's end is labelled. */
  readonly charter: CharterAdopted | null;
  /** The anslag, when it has been scheduled; otherwise its dates are lines to fill in. */
  readonly anslag?: PlannedAnslag;
}

/** The minutes, or the notes of a body that does not decide, as they stand at a version of the meeting. */
export function minutesDocument(
  meeting: MeetingState,
  association: AssociationState,
  source: PaperSource,
  facts: PaperFacts,
): DocumentModel {
  if (!meeting.planned || !association.founded)
    throw new RangeError(`${source.meeting}: a paper needs a planned meeting and a founded association`);
  const { planned } = meeting;
  const { name } = association.founded;
  const status = statusOf(meeting);
  const layout = layoutOf(association);
  const paragraphs = paragraphsOf(meeting, association, status === 'draft', facts);
  return {
    kind: planned.record,
    status,
    statusLine: statusLine(meeting),
    title: planned.documentTitle,
    subtitle: planned.title,
    fullTitle: [planned.documentTitle, name, planned.date.date].filter(Boolean).join(', '),
    author: name,
    recordedAt: source.recordedAt,
    letterhead: letterheadOf(association),
    setting: pageSetting(layout),
    header: pageHeader(meeting, association),
    footer: pageFooter(meeting, association, source),
    front: frontRows(meeting, association, facts),
    signatures: signatureBlock(meeting, association, source, facts),
    anslag: anslagOnMinutes(meeting, association, source),
    contents: layout.contents ? contentsOf(planned.record, paragraphs) : null,
    paragraphs,
    nextMeetings: layout.nextMeetings ? nextMeetings(meeting) : null,
    closingWords: meeting.closed?.closingWords ?? null,
    remarks: remarksOf(meeting, facts),
    findings: status === 'draft' ? findingNotes(meeting.findings, null) : [],
    words: {
      page: 'Sida',
      of: 'av',
      continued: '(forts)',
      findings: 'Påpekanden inför justeringen',
      digest: 'Innehållets SHA-256',
      attachment: 'Samma innehåll som data (JSON)',
    },
  };
}

function pageSetting({
  frontPage,
  signatures,
  signatureRule,
  paragraphOnNewPage,
  clauses,
}: Layout): PageSetting {
  return {
    frontPage,
    signatures,
    signatureRule,
    paragraphOnNewPage,
    clauses: clauses === 'bullets' ? 'list' : 'sentences',
  };
}

export function statusOf({ approved, completed }: MeetingState): PaperStatus {
  if (approved) return 'approved';
  return completed ? 'completed' : 'draft';
}

export function statusLine({ planned, approved, completed, corrections }: MeetingState): string {
  const corrected = corrections.at(-1) ? ` · rättat${onDay(corrections.at(-1)!.on.date)}` : '';
  if (approved) return `Justerat${onDay(approved.on.date)}${corrected}`;
  if (completed) return completed.on.date ? `Färdigställda ${inWords(completed.on.date)}` : 'Färdigställda';
  return planned?.record === 'minutes' ? 'Utkast – inte justerat' : 'Utkast';
}

function pageHeader(meeting: MeetingState, association: AssociationState): PageHeader {
  const { documentTitle, date } = meeting.planned!;
  const number = meeting.minutes?.number?.label;
  return {
    name: association.letterhead?.fullHeaderOnEveryPage ? legalLine(association) : association.founded!.name,
    left: numberedTitle(documentTitle, number ?? null, layoutOf(association).numberWord),
    right: date.date ?? 'Datum saknas',
  };
}

/** `Protokoll · # 1 – 2021`; the number alone when it says what paper it is: `Protokoll 3 2021`. */
function numberedTitle(title: string, number: string | null, word: string | null): string {
  if (number === null) return title;
  if (word !== null) return `${title} · ${word}:${NBSP}${unbroken(number)}`;
  return number.startsWith(title) ? unbroken(number) : `${title} · ${unbroken(number)}`;
}

function pageFooter(meeting: MeetingState, association: AssociationState, source: PaperSource): PageFooter {
  return {
    initials:
      meeting.planned!.record === 'minutes'
        ? (layoutOf(association).footBoxes ?? initialsOf(meeting, source))
        : [],
    owner: ownerLine(association),
    source: `${source.meeting} · version${NBSP}${source.version}`,
  };
}

function initialsOf(meeting: MeetingState, source: PaperSource): string[] {
  return [
    ...(chairSigns(meeting, source) ? ['Ordförandes sign'] : []),
    ...meeting.approvers.map(() => 'Justerares sign'),
    'Utdrag skickat till',
    'Utdragsbestyrkande',
  ];
}

function frontRows(meeting: MeetingState, association: AssociationState, facts: PaperFacts): FrontRow[] {
  const { caseNumber } = meeting.planned!;
  const approvers = meeting.approvers.map((who) => line(personLine(who, association)));
  return [
    ...(caseNumber === null
      ? []
      : [row('Diarienummer', [caseNumber === '' ? remark('Inte ifyllt') : line(caseNumber)])]),
    row('Plats och tid', placeAndTime(meeting)),
    ...circumstances(meeting),
    ...attendanceRows(meeting, association, facts),
    ...chairsRow(meeting, facts),
    ...(approvers.length > 0 ? [row(frontPageLabels(association).approvers, approvers)] : []),
    ...paragraphsRow(meeting),
    ...approvalRow(meeting),
    ...correctionsRow(meeting),
  ];
}

/** What a reader must know before anything else: anybody may attend, or it is entered after it was held. */
function circumstances({ planned }: MeetingState): FrontRow[] {
  return [
    ...(planned!.public ? [row('Offentligt sammanträde', [line(planned!.public.ground)])] : []),
    ...(planned!.afterwards ? [row('Infört i efterhand', [line(planned!.afterwards.reason)])] : []),
  ];
}

/** Who led which paragraphs, when it was not one person throughout. */
function chairsRow(meeting: MeetingState, { chairs }: PaperFacts): FrontRow[] {
  if (meeting.planned!.record === 'notes' || chairs.length < 2) return [];
  return [
    row(
      'Ordförande vid',
      chairs.map(({ who, items }) => ({ text: who.name, span: itemSpans(items, meeting), remark: false })),
    ),
  ];
}

function correctionsRow(meeting: MeetingState): FrontRow[] {
  const own = correctionsOf(meeting, null);
  const places = correctedPlaces(meeting);
  return places.length > 0 ? [row('Rättelser', [...places, ...own].map(line))] : [];
}

/** What the chair let stand, and why, stays visible; so does another view of the wording. */
function remarksOf(meeting: MeetingState, facts: PaperFacts): DocumentModel['remarks'] {
  const wording = meeting.disagreements
    .filter(({ item }) => item === null)
    .map(({ who, text }) => `${who.name}: ${text}`);
  const standing = acknowledged(meeting, facts);
  const attached = attachmentsOf(meeting);
  return [
    ...(attached.length > 0 ? [{ heading: 'Bilagor', lines: attached }] : []),
    ...(wording.length > 0 ? [{ heading: 'Avvikande mening om lydelsen', lines: wording }] : []),
    ...(standing.length > 0 ? [{ heading: 'Brister som ordföranden har godtagit', lines: standing }] : []),
  ];
}

/** Each with its paragraph, and the beginning of the hash that tells it from any other. */
function attachmentsOf({ items }: MeetingState): string[] {
  return items.flatMap(({ opened, title, attachments }) =>
    attachments.map(
      (attachment) =>
        `${unbroken(opened?.label ?? title)}: ${attachment.title} (SHA-256 ${attachment.sha256.slice(0, 16)}…)`,
    ),
  );
}

function acknowledged({ acknowledgements, items }: MeetingState, { titles }: PaperFacts): string[] {
  const kinds = [...new Set(acknowledgements.map(({ rule, reason }) => `${rule} ${reason}`))];
  return kinds.map((kind) => {
    const same = acknowledgements.filter(({ rule, reason }) => `${rule} ${reason}` === kind);
    const { rule, reason, who } = same[0]!;
    const labels = same.flatMap(({ item }) => items.find((one) => one.item === item)?.opened?.label ?? []);
    const where = labels.length > 0 ? ` (${labels.map(unbroken).join(', ')})` : '';
    return `${titles.get(rule) ?? rule}${where}. ${who.name}: ${sentence(reason)}`;
  });
}

/** Stands there from the drawing up, to be filled in. */
function approvalRow({ minutes, approved }: MeetingState): FrontRow[] {
  if (approved) return [row('Justeringsdag', [dayLine(approved.on)])];
  return minutes ? [row('Justeringsdag', [remark('Inte ifylld')])] : [];
}

export function placeAndTime({ planned }: MeetingState): FrontEntry[] {
  const { place, date, startsAt, endsAt } = planned!;
  const time = clockSpan(startsAt, endsAt);
  const day = date.date ? [inWordsWithWeekday(date.date), time].filter(Boolean).join(' ') : null;
  return [
    ...(place ? [line(place)] : []),
    ...(day ? [line(day)] : [dayLine(date), ...(time ? [line(time)] : [])]),
  ];
}

/** A day, or the reason why there is none. */
function dayLine({ date, missing }: StatedDay): FrontEntry {
  return date ? line(inWords(date)) : remark(missing ?? 'Datum saknas');
}

function paragraphsRow(meeting: MeetingState): FrontRow[] {
  if (meeting.planned!.record === 'notes') return [];
  const numbered = meeting.openedItems
    .map((id) => meeting.items.find(({ item }) => item === id)?.opened)
    .filter((opened) => opened?.number != null);
  const first = meeting.approved?.paragraphs.first ?? numbered[0]?.label;
  const last = meeting.approved?.paragraphs.last ?? numbered.at(-1)?.label;
  return first && last ? [row('Paragrafer', [line(referenceSpan(first, last, true))])] : [];
}

function row(label: string, entries: FrontEntry[]): FrontRow {
  return { label, people: false, groups: [{ heading: null, entries }] };
}

function line(text: string): FrontEntry {
  return { text, span: null, remark: false };
}

function remark(text: string): FrontEntry {
  return { text, span: null, remark: true };
}

function signatureBlock(
  meeting: MeetingState,
  association: AssociationState,
  source: PaperSource,
  facts: PaperFacts,
): SignatureBlock | null {
  if (meeting.planned!.record === 'notes') return null;
  const { signatures, secretary, approvers } = meeting;
  const of = (role: MinutesSigned['role']): MinutesSigned | undefined =>
    signatures.find((signature) => signature.role === role);
  return {
    heading: 'Underskrifter',
    lines: [
      signatureLine('Sekreterare', of('secretary')?.who ?? secretary, of('secretary'), meeting, association),
      ...(chairSigns(meeting, source) ? chairLines(meeting, association, facts) : []),
      ...approvers.map((who) =>
        signatureLine(
          'Justerare',
          who,
          signatures.find(
            (signature) => signature.role === 'approver' && signature.who.person === who.person,
          ),
          meeting,
          association,
        ),
      ),
    ],
  };
}

/** A line for everybody who led some paragraph; an empty one when nobody is known to have. */
function chairLines(
  meeting: MeetingState,
  association: AssociationState,
  { chairs }: PaperFacts,
): SignatureLine[] {
  const signed = meeting.signatures.filter(({ role }) => role === 'chair');
  const unsigned = chairs
    .map(({ who }) => who)
    .filter(({ person }) => !signed.some(({ who }) => who.person === person));
  const lines = [
    ...signed.map((signature) => signatureLine('Ordförande', signature.who, signature, meeting, association)),
    ...unsigned.map((who) => signatureLine('Ordförande', who, undefined, meeting, association)),
  ];
  return lines.length > 0 ? lines : [signatureLine('Ordförande', null, undefined, meeting, association)];
}

function signatureLine(
  role: string,
  who: PrintedPerson | null | undefined,
  signature: MinutesSigned | undefined,
  meeting: MeetingState,
  association: AssociationState,
): SignatureLine {
  return {
    role,
    name: who ? personLine(who, association) : '',
    signed: signature ? signedText(signature, meeting) : null,
  };
}

function signedText({ on, method, items }: MinutesSigned, meeting: MeetingState): string {
  const how = method === 'electronic' ? 'Elektroniskt undertecknat' : 'Undertecknat';
  const which = items ? `, ${itemSpans(items, meeting)}` : '';
  if (on.date) return `${how} ${inWords(on.date)}${which}`;
  return on.missing ? `${how}${which}. ${on.missing}` : `${how}${which}`;
}

function chairSigns(meeting: MeetingState, { charter }: PaperSource): boolean {
  const signed = meeting.signatures.some(({ role }) => role === 'chair');
  return signed || (charter?.chairSigns ?? true);
}

/** The anslag's own box on the front page, when the minutes say where they are kept or the anslag is known. */
function anslagOnMinutes(
  meeting: MeetingState,
  association: AssociationState,
  { anslag, charter }: PaperSource,
): DocumentModel['anslag'] {
  const keptAt = meeting.minutes?.keptAt;
  if (meeting.planned!.record === 'notes' || (!anslag && !keptAt)) return null;
  return anslagBlock({
    association: association.founded!.name,
    bodyName: meeting.planned!.bodyName,
    meetingDay: meeting.planned!.date,
    keptAt: anslag?.scheduled.keptAt ?? keptAt ?? null,
    endLabel: charter?.anslagEndLabel ?? 'tas ned',
    anslag: anslag ?? null,
  });
}

function contentsOf(record: 'minutes' | 'notes', paragraphs: readonly Paragraph[]): Contents | null {
  if (record === 'notes') return null;
  return {
    heading: 'Ärendelista',
    entries: paragraphs.map(({ anchor, label, heading }) => ({ anchor, label: label ?? '', heading })),
  };
}

function nextMeetings({ next, nextAnnouncedIn, items }: MeetingState): NextMeetings | null {
  if (next.length === 0) return null;
  const heading = next.length === 1 ? 'Nästa möte' : 'Kommande möten';
  const announcedUnder = items.find(({ item }) => item === nextAnnouncedIn)?.opened?.heading;
  return {
    heading: announcedUnder === heading ? null : heading,
    lines: next.map(({ what, asWritten, place }) => {
      const when = [asWritten, place].filter(Boolean).join(', ');
      return what === heading ? when : `${what}: ${when}`;
    }),
  };
}
