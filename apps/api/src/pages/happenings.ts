import type { CivilDate, DomainEvent } from '#kernel';
import { inWords } from '#documents';
import type { AnslagEvent } from '#anslag';
import type { MeetingEvent } from '#meetings';

/** An event as the pages need it. */
export interface Happening {
  readonly version: number;
  readonly position: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly actor: { readonly roles: readonly string[] };
  readonly data: object;
}

/** Events with a line of Swedish each, for readers who do not read JSON. */
export function happeningsOf(history: readonly Happening[]): Array<Happening & { readonly summary: string }> {
  return history.map((event) => ({
    ...event,
    summary: summaryOf(event as DomainEvent as AnslagEvent | MeetingEvent),
  }));
}

function summaryOf(event: AnslagEvent | MeetingEvent): string {
  switch (event.type) {
    case 'anslag.scheduled':
      return `Anslaget planerades att sättas upp ${inWords(event.data.postOn)}.`;
    case 'anslag.posted':
      return `Anslaget sattes upp ${inWords(event.data.days.postedOn)}. Sista dag för överklagande: ${inWords(event.data.days.lastAppealDay)}.`;
    case 'anslag.moved':
      return `Dagen ändrades från ${inWords(event.data.from)} till ${inWords(event.data.days.postedOn)}: ${event.data.reason} Sista dag för överklagande: ${inWords(event.data.days.lastAppealDay)}.`;
    case 'anslag.taken-down':
      return `Anslaget togs ned ${inWords(event.data.on)}.`;
    case 'anslag.finding-recorded':
    case 'meeting.finding-recorded':
      return `Iakttagelse: ${event.data.message}`;
    case 'meeting.planned':
      return `${event.data.title} planerades${on(event.data.date.date)}.`;
    case 'meeting.summoned':
      return `Kallelse skickades till ${event.data.recipients} personer ${inWords(event.data.on)}.`;
    case 'agenda.item-added':
      return `${event.data.title} sattes upp på föredragningslistan${event.data.addedAt === 'meeting' ? ' vid sammanträdet' : ''}.`;
    case 'meeting.opened':
      return 'Sammanträdet öppnades.';
    case 'attendance.arrived':
      return `${event.data.who.name} antecknades som närvarande.`;
    case 'attendance.left':
      return 'En deltagare lämnade sammanträdet.';
    case 'attendance.absence-recorded':
      return `${event.data.who.name} antecknades som frånvarande${event.data.kind === 'with-notice' ? ', med anmält förhinder' : ''}.`;
    case 'secretary.appointed':
      return `${event.data.who.name} utsågs till sekreterare.`;
    case 'approvers.elected':
      return `${event.data.approvers.map(({ name }) => name).join(' och ')} utsågs att justera.`;
    case 'paragraph.opened':
      return `${event.data.label} ${event.data.heading} togs upp.`;
    case 'paragraph.written':
      return 'Texten skrevs.';
    case 'paragraph.decided':
      return `Beslut: ${[event.data.formula, event.data.clauses.join(' ')].filter(Boolean).join(' ')}`;
    case 'paragraph.left-undecided':
      return event.data.note ?? 'Punkten lämnades utan beslut.';
    case 'meeting.next-announced':
      return 'Kommande möten antecknades.';
    case 'meeting.closed':
      return 'Sammanträdet avslutades.';
    case 'minutes.drawn-up':
      return `${event.data.number?.label ?? 'Protokollet'} upprättades.`;
    case 'minutes.signed':
      return `${event.data.who.name} skrev under${on(event.data.on.date)}.`;
    case 'minutes.approved':
      return `Protokollet justerades${on(event.data.on.date)}.`;
    case 'notes.completed':
      return 'Minnesanteckningarna färdigställdes.';
  }
}

function on(date: CivilDate | null): string {
  return date ? ` ${inWords(date)}` : '';
}
