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
    case 'anslag.posted': {
      const { on, sites, days } = event.data;
      const where = sites === null ? '' : ' på en del av tavlorna';
      return days
        ? `Anslaget sattes upp ${inWords(on)}${where}. Sista dag för överklagande: ${inWords(days.lastAppealDay)}.`
        : `Anslaget sattes upp ${inWords(on)}${where}. Det saknas ännu på ${event.data.waiting.map(({ name }) => name).join(', ')}.`;
    }
    case 'anslag.proof-received':
      return `Bevis om anslaget kom in: ${event.data.proof.reference}.`;
    case 'anslag.posting-lost':
      return `Anslaget försvann från en tavla ${inWords(event.data.on)}: ${sentence(event.data.reason)} Tiden för överklagande löper inte.`;
    case 'appeal.received':
      return `Ett överklagande kom in ${inWords(event.data.receivedOn)}.`;
    case 'appeal.forwarded':
      return `Överklagandet skickades till förvaltningsrätten ${inWords(event.data.on)}.`;
    case 'appeal.stayed':
      return `Domstolen beslutade ${inWords(event.data.on)} att beslutet inte får verkställas för närvarande.`;
    case 'appeal.stay-lifted':
      return `Inhibitionen hävdes ${inWords(event.data.on)}.`;
    case 'appeal.decided':
      return `Överklagandet avgjordes ${inWords(event.data.on)}.`;
    case 'legal-force.confirmed':
      return `Laga kraft bekräftades ${inWords(event.data.on)}, från och med ${inWords(event.data.calculated)}.`;
    case 'anslag.moved':
      return `Dagen ändrades från ${inWords(event.data.from)} till ${inWords(event.data.days.postedOn)}: ${sentence(event.data.reason)}${event.data.wasPosted ? ` Sista dag för överklagande: ${inWords(event.data.days.lastAppealDay)}.` : ''}`;
    case 'anslag.taken-down':
      return `Anslaget togs ned ${inWords(event.data.on)}${event.data.sites === null ? '' : ' från en del av tavlorna'}.`;
    case 'anslag.finding-recorded':
    case 'meeting.finding-recorded':
      return `Iakttagelse: ${event.data.message}`;
    case 'meeting.planned':
      return `${event.data.title} planerades${on(event.data.date.date)}.`;
    case 'meeting.summoned':
      return `Kallelse skickades till ${event.data.recipients} personer ${inWords(event.data.on)}.`;
    case 'agenda.item-added':
      return `${event.data.title} sattes upp på föredragningslistan${event.data.addedAt === 'meeting' ? ' vid sammanträdet' : ''}.`;
    case 'agenda.attachment-added':
      return `Bilagan ${event.data.title} fogades till en punkt på föredragningslistan.`;
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
    case 'minutes.scan-attached':
      return 'Det undertecknade protokollet skannades in.';
    case 'minutes.approved':
      return `Protokollet justerades${on(event.data.on.date)}.`;
    case 'meeting.proposal-published':
      return `Förslaget lades ut på webbplatsen ${inWords(event.data.on)}.`;
    case 'chair.handed-over':
      return `${event.data.to.name} tog över som ordförande.`;
    case 'attendance.service-begun':
      return 'En ersättare började tjänstgöra.';
    case 'attendance.service-ended':
      return 'En ersättare slutade tjänstgöra.';
    case 'recusal.declared':
      return event.data.contested
        ? `Det ifrågasattes om ${event.data.who.name} var jävig.`
        : `${event.data.who.name} anmälde jäv och lämnade rummet.`;
    case 'recusal.tried':
      return event.data.recused ? 'Styrelsen fann att jäv förelåg.' : 'Styrelsen fann att jäv inte förelåg.';
    case 'proposal.put':
      return `${event.data.kind === 'motion' ? 'Yrkande' : 'Förslag'}${event.data.by ? ` av ${event.data.by.name}` : ''}: ${event.data.text}`;
    case 'proposal.withdrawn':
      return 'Ett förslag återtogs.';
    case 'proposition.put':
      return 'Ordföranden ställde proposition på förslagen.';
    case 'vote.held':
      return `Omröstning hölls: ${event.data.tally.map(({ votes }) => votes).join(' mot ')}${event.data.abstained > 0 ? `, ${event.data.abstained} avstod` : ''}.`;
    case 'reservation.made':
      return `${event.data.who.name} reserverade sig mot beslutet.`;
    case 'reservation.reasoned':
      return 'Skälen till en reservation lämnades in.';
    case 'statement.recorded':
      return `${event.data.who.name} fick en mening antecknad till protokollet.`;
    case 'delegated-decisions.reported':
      return `${event.data.decisions.length} delegationsbeslut anmäldes.`;
    case 'decision.followed-up':
      return `Beslutet i ${event.data.label}${event.data.date ? ` den ${inWords(event.data.date)}` : ''}, ”${event.data.heading}”, följdes upp.`;
    case 'paragraphs.approved':
      return `${event.data.labels.join(', ')} justerades omedelbart ${inWords(event.data.on)}.`;
    case 'minutes.commented':
      return 'En synpunkt lämnades på protokollet.';
    case 'minutes.comment-answered':
      return 'En synpunkt på protokollet besvarades.';
    case 'minutes.disagreement-recorded':
      return `${event.data.who.name} fick en avvikande mening om protokollets lydelse antecknad.`;
    case 'finding.acknowledged':
      return `${event.data.who.name} godtog en brist: ${event.data.reason}`;
    case 'minutes.corrected':
      return `Protokollet rättades${on(event.data.on.date)}: ”${event.data.oldText}” ska vara ”${event.data.newText}”. ${event.data.reason}`;
    case 'notes.completed':
      return 'Minnesanteckningarna färdigställdes.';
  }
}

/** Somebody's words with the full stop that they may have left out. */
function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function on(date: CivilDate | null): string {
  return date ? ` ${inWords(date)}` : '';
}
