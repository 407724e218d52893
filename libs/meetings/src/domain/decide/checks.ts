import {
  type Amount,
  type CivilDate,
  type Finding,
  oreFromWording,
  type Refusal,
  refuse,
  type WallTime,
} from '#kernel';
import type { StatedDay } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState, MeetingStatus } from '../meeting.state.js';
import { itemOf } from '../paragraphs.js';
import { titlesOfFindings } from '../rule-titles.js';
import { meetingRules } from '../meeting.rules.js';

/** What a check answers: a refusal, or nothing when there is nothing against it. */
export type Check = Refusal | undefined;

const ORDER: readonly MeetingStatus[] = [
  'none',
  'planned',
  'open',
  'closed',
  'drawn-up',
  'approved',
  'completed',
];

const TOO_EARLY = {
  none: refuse(
    meetingRules['meeting-unknown'],
    'Sammanträdet är inte planerat. Planera det först (meetings/plan).',
  ),
  planned: refuse(
    meetingRules['meeting-not-opened'],
    'Sammanträdet har inte öppnats. Öppna det först (meetings/open).',
  ),
  open: refuse(meetingRules['meeting-not-closed'], 'Sammanträdet pågår. Avsluta det först (meetings/close).'),
  closed: refuse(
    meetingRules['minutes-not-drawn-up'],
    'Protokollet är inte upprättat. Upprätta det först (minutes/draw-up).',
  ),
} as const;

const TOO_LATE = {
  planned: refuse(
    meetingRules['meeting-already-planned'],
    'Sammanträdet finns redan. Välj ett annat id för ett nytt sammanträde.',
  ),
  open: refuse(
    meetingRules['meeting-already-opened'],
    'Sammanträdet är öppnat, och detta hör till tiden före öppnandet. Fortsätt med sammanträdet.',
  ),
  closed: refuse(
    meetingRules['meeting-closed'],
    'Sammanträdet är avslutat, och detta kan bara göras medan det pågår. Ta upp saken vid nästa sammanträde.',
  ),
  'drawn-up': refuse(
    meetingRules['minutes-drawn-up'],
    'Protokollet är upprättat, och detta måste göras innan dess. Fortsätt med underskrifter och justering.',
  ),
  approved: refuse(
    meetingRules['minutes-approved'],
    'Det justerade protokollet står fast. Ett fel rättas genom ett nytt beslut eller en särskild rättelse.',
  ),
  completed: refuse(
    meetingRules['notes-completed'],
    'De färdigställda minnesanteckningarna står fast. Ta upp saken i nästa sammanträdes anteckningar.',
  ),
} as const;

/** Refuses unless the meeting is in one of the states, named in the order a meeting passes them. */
export function notWhile({ status }: MeetingState, ...allowed: MeetingStatus[]): Check {
  if (allowed.includes(status)) return undefined;
  const early = ORDER.indexOf(status) < ORDER.indexOf(allowed[0]!);
  const refusal = early
    ? TOO_EARLY[status as keyof typeof TOO_EARLY]
    : TOO_LATE[status as keyof typeof TOO_LATE];
  return { ...refusal, facts: { status, allowed } };
}

export function unknownPeople(context: MeetingContext, people: readonly string[]): Check {
  const unknown = people.filter((id) => !context.association.people.some(({ person }) => person === id));
  if (unknown.length === 0) return undefined;
  return refuse(
    meetingRules['person-unknown'],
    `I personregistret saknas ${unknown.join(', ')}. Registrera först den som saknas (associations/register-person), eller rätta id:t.`,
    { people: unknown },
  );
}

export function unknownMembers(context: MeetingContext, members: readonly string[]): Check {
  const unknown = members.filter((id) => !context.association.members.some(({ member }) => member === id));
  if (unknown.length === 0) return undefined;
  return refuse(
    meetingRules['member-unknown'],
    `Bland förbundets medlemmar saknas ${unknown.join(', ')}. Ta in medlemmen först (associations/admit-member), eller rätta id:t.`,
    { members: unknown },
  );
}

export function nobodyNamed(people: readonly unknown[]): Check {
  return people.length > 0 ? undefined : refuse(meetingRules['nobody-named'], 'Ange minst en person.');
}

export function itemUnknown(state: MeetingState, item: string): Check {
  if (itemOf(state, item)) return undefined;
  return refuse(
    meetingRules['item-unknown'],
    `Punkten ${item} finns inte på föredragningslistan. Lägg till den först (agenda/add).`,
    { item, items: state.items.map(({ item }) => item) },
  );
}

/** Refuses unless the item has become a paragraph. */
export function notOpened(state: MeetingState, item: string): Check {
  const unknown = itemUnknown(state, item);
  if (unknown || itemOf(state, item)?.opened) return unknown;
  return refuse(
    meetingRules['item-not-opened'],
    `Punkten ${item} är inte öppnad som paragraf. Öppna den först (paragraphs/open).`,
    { item, opened: state.openedItems },
  );
}

/** What was approved at the meeting stands; a slip is corrected beside it. */
export function approvedAlready(state: MeetingState, ...items: string[]): Check {
  const approved = items.map((id) => itemOf(state, id)).find((item) => item?.approved);
  if (!approved) return undefined;
  return refuse(
    meetingRules['paragraph-approved'],
    `${approved.opened!.label} justerades omedelbart ${approved.approved!.on} och står fast. Fatta ett nytt beslut i en annan paragraf, eller rätta ett skrivfel (minutes/correct).`,
    { item: approved.item, approval: approved.approved!.approval },
  );
}

/** Refuses unless the paragraph is open for what leads to a decision: the meeting is on, and nothing is decided in it yet. */
export function notUnderWay(state: MeetingState, item: string): Check {
  return (
    notWhile(state, 'open') ??
    bodyDoesNotDecide(state, 'Skriv vad som sades, eller ta upp frågan i styrelsen.') ??
    notOpened(state, item) ??
    approvedAlready(state, item)
  );
}

/** Only the board decides (10 § lag 2003:1210); other bodies write notes. `next` says what to do instead. */
export function bodyDoesNotDecide(
  { planned }: MeetingState,
  next = 'Färdigställ anteckningarna i stället (notes/complete); de varken undertecknas eller justeras.',
): Check {
  if (planned?.record !== 'notes') return undefined;
  return refuse(
    meetingRules['body-does-not-decide'],
    `${planned.bodyName} fattar inte beslut utan för minnesanteckningar. ${next}`,
    { body: planned.body },
  );
}

export function paragraphsMissing({ openedItems }: MeetingState): Check {
  return openedItems.length > 0
    ? undefined
    : refuse(
        meetingRules['paragraphs-missing'],
        'Ingen paragraf öppnades vid sammanträdet, så det finns inget att skriva om. Planera ett nytt sammanträde.',
      );
}

/** What is done with the paper is done after the meeting, and not on a day to come. */
export function dayUnfit({ planned }: MeetingState, on: CivilDate | null, today: CivilDate): Check {
  const meeting = planned?.date.date ?? null;
  if (on !== null && meeting !== null && on < meeting)
    return refuse(
      meetingRules['day-before-meeting'],
      `Dagen anges till ${on}, men sammanträdet hölls ${meeting}. Rätta dagen.`,
      { on, meeting },
    );
  return dayToCome(on, today);
}

export function dayToCome(on: CivilDate | null, today: CivilDate): Check {
  if (on === null || on <= today) return undefined;
  return refuse(
    meetingRules['day-to-come'],
    `Det är ${today}, och det som ska ske ${on} kan inte antecknas som gjort. Vänta till dess, eller ange den dag då det gjordes.`,
    { on, today },
  );
}

/** What must be mended, or let stand by the chair with a reason, before the paper is approved. */
export function findingsOpen(open: readonly Finding[]): Check {
  if (open.length === 0) return undefined;
  const kinds = [...new Set(open.map(({ rule }) => rule))].map((rule) => {
    const count = open.filter((one) => one.rule === rule).length;
    return `${titlesOfFindings.get(rule) ?? rule}${count > 1 ? ` (${count} gånger)` : ''}`;
  });
  return refuse(
    meetingRules['findings-open'],
    `${open.length === 1 ? `En brist måste åtgärdas före justeringen. ${open[0]!.message}` : `${open.length} brister måste åtgärdas före justeringen: ${kinds.join('; ')}.`} Åtgärda det som går; det som inte går kan ordföranden godta med skäl (minutes/acknowledge-finding).`,
    { open: open.map(({ rule, item, message, facts }) => ({ rule, item, message, facts })) },
  );
}

/** A day that is missing must have a reason. */
export function reasonMissing(on: CivilDate | null, missing: string | undefined): Check {
  if (on !== null || missing) return undefined;
  return refuse(
    meetingRules['date-reason-missing'],
    'Dagen saknas utan skäl. Ange dagen, eller skäl i dateMissing, till exempel att underlaget inte anger någon dag.',
  );
}

export function stated(date: CivilDate | null, missing: string | undefined): StatedDay {
  return { date, missing: date === null ? (missing ?? null) : null };
}

export function unreadableAmount(wordings: ReadonlyArray<string | undefined>): Check {
  const unreadable = wordings.find((words) => words !== undefined && oreFromWording(words) === undefined);
  if (unreadable === undefined) return undefined;
  return refuse(
    meetingRules['amount-unreadable'],
    `”${unreadable}” går inte att läsa som ett belopp. Skriv talet med enhet, till exempel 2 500 tkr eller 6,3 milj kr.`,
    { asWritten: unreadable },
  );
}

/** An amount in words that `unreadableAmount` has passed; null when there is none. */
export function amountOf(asWritten: string | undefined): Amount | null {
  return asWritten === undefined ? null : { ore: oreFromWording(asWritten)!, asWritten };
}

/** The minute at which something happened: as told, else now while a meeting is being held. */
export function minuteOf(
  at: WallTime | undefined,
  { planned, status }: MeetingState,
  { time }: Pick<MeetingContext, 'time'>,
): WallTime | null {
  return at ?? (status === 'open' && !planned?.afterwards ? time : null);
}

/** What binds a person is done by that person; the secretary may note what was said on paper, where `notedBySecretary`. */
export function notInOwnName(
  { actor }: Pick<MeetingContext, 'actor'>,
  person: string,
  notedBySecretary: boolean,
): Check {
  if (actor.person === person || (notedBySecretary && actor.roles.includes('secretary'))) return undefined;
  return refuse(
    meetingRules['not-the-signer'],
    'Var och en uttalar sig för egen del. Låt personen själv göra det, med sin egen inloggning.',
    { person, actor: actor.person },
  );
}
