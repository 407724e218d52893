import type { AssociationState, BodySeat } from '#associations';
import type { Item, MeetingState } from '#meetings';
import type { ActModel } from '../act-model.js';
import { placeAndTime } from '../minutes-document.js';
import { inWords, NBSP } from '../swedish.js';
import {
  actOf,
  type ActSource,
  memberName,
  narrow,
  personName,
  row,
  section,
  sendingRows,
  signatures,
  table,
  text,
} from './act-parts.js';

/**
 * The summons (kallelse) to a meeting with its agenda: when and where, who is called, what is to be dealt with.
 * Substitutes are told of time and place too (6 kap. 17 § KL).
 */
export function summonsAct(
  meeting: MeetingState,
  association: AssociationState,
  seats: readonly BodySeat[],
  source: ActSource,
): ActModel {
  const planned = meeting.planned!;
  const { summoned } = meeting;
  return actOf(
    {
      kind: 'summons',
      status: summoned ? 'completed' : 'draft',
      statusLine: summoned ? `Utfärdad ${inWords(summoned.on)}` : 'Utkast – kallelsen är inte utfärdad',
      title: 'Kallelse',
      subtitle: planned.title,
      headerRight: planned.date.date ?? 'Datum saknas',
      front: [
        ...row('Organ', planned.bodyName),
        ...row('Plats och tid', ...placeAndTime(meeting).map((entry) => entry.text)),
        ...row('Diarienummer', planned.caseNumber),
        ...row('Offentligt sammanträde', planned.public?.ground),
        ...row('Kungjort', summoned?.announced),
        ...(source.sending ? sendingRows('Skickat till', source) : []),
      ],
      sections: [
        ...agenda(meeting),
        ...published(meeting),
        ...called(seats, association),
        ...hindrance(seats),
      ],
      signatures: signatures('Underskrift', { role: 'Ordförande' }),
    },
    association,
    source,
  );
}

function agenda(meeting: MeetingState): ActModel['sections'] {
  const before = meeting.items.filter(({ addedAt }) => addedAt === 'planning');
  const withCase = before.some((item) => item.case !== null);
  const rows = before
    .filter(({ parent }) => parent === null)
    .flatMap((item, index) => [
      agendaRow(`${index + 1}`, item, withCase),
      ...before
        .filter(({ parent }) => parent === item.item)
        .map((below, at) => agendaRow(`${index + 1}${NBSP}${letter(at)})`, below, withCase)),
    ]);
  const headings = [narrow('Nr'), 'Ärende', ...(withCase ? [narrow('Dnr')] : []), narrow('Slag')];
  return section('foredragningslista', 'Föredragningslista', [table(null, headings, rows)]);
}

const SECTIONS = {
  formalities: 'Formalia',
  information: 'Information',
  discussion: 'Diskussion',
  decision: 'Beslut',
  other: 'Övrigt',
} as const;

function agendaRow(number: string, item: Item, withCase: boolean): string[] {
  const kind = item.tag ?? (item.section && SECTIONS[item.section]) ?? '–';
  const raised = item.requestedBy ? `${item.title} (väckt av ${item.requestedBy})` : item.title;
  return [number, raised, ...(withCase ? [item.case?.number ?? '–'] : []), kind];
}

function letter(at: number): string {
  return String.fromCodePoint('a'.codePointAt(0)! + at);
}

/** The budget's proposal is on the website from the summons on (8 kap. 14 § KL). */
function published({ published: proposals, items }: MeetingState): ActModel['sections'] {
  return section(
    'forslag',
    'Förslag på webbplatsen',
    proposals.map(({ item, on, url }) =>
      text(`${items.find((one) => one.item === item)?.title ?? item}, sedan ${inWords(on)}: ${url}`),
    ),
  );
}

function called(seats: readonly BodySeat[], association: AssociationState): ActModel['sections'] {
  const rows = seats.flatMap(({ name, ordinary, substitutes }) => [
    ...(ordinary
      ? [[personName(association, ordinary.person), 'Ledamot', memberOf(ordinary.member, name, association)]]
      : []),
    ...substitutes.map((one) => [
      personName(association, one.person),
      'Ersättare',
      memberOf(one.member, name, association),
    ]),
  ]);
  return section('kallade', 'Kallade', [table(null, ['Namn', 'Uppdrag', 'Utsedd av'], rows)]);
}

function memberOf(member: string, seat: string, association: AssociationState): string {
  const own = memberName(association, member);
  return own === member ? seat : own;
}

function hindrance(seats: readonly BodySeat[]): ActModel['sections'] {
  const substitutes = seats.some((one) => one.substitutes.length > 0);
  return section('forhinder', 'Om du inte kan komma', [
    text(
      `Meddela förbundets kansli så snart du vet det${substitutes ? ', så att en ersättare kan träda in' : ''}. Ersättare får alltid vara närvarande.`,
    ),
  ]);
}
