import type { AssociationState, CharterAdopted } from '#associations';
import type { Capacity, MeetingState } from '#meetings';
import type { ActModel, ActSection } from '../act-model.js';
import { personLine, presentFor } from '../attendance.js';
import { placeAndTime } from '../minutes-document.js';
import type { PaperFacts } from '../paper-facts.js';
import {
  actOf,
  type ActSource,
  memberName,
  narrow,
  row,
  section,
  sendingRows,
  signatures,
  table,
  text,
} from './act-parts.js';

/** Who may have a fee: those of the board, and substitutes, whether they serve or not. */
const CAPACITIES: Partial<Record<Capacity, string>> = {
  chair: 'Ordförande',
  'vice-chair': 'Vice ordförande',
  member: 'Ledamot',
  'serving-substitute': 'Tjänstgörande ersättare',
  substitute: 'Ersättare',
};

const MODES = {
  'on-site': 'På plats',
  'picture-and-sound': 'Bild och ljud',
  'sound-only': 'Enbart ljud',
  'not-stated': '–',
} as const;

/**
 * The attendance list as a basis for fees (närvarolista som arvodesunderlag): for whom, in which capacity, for which
 * paragraphs and between which times. What a fee is, and to whom it is paid, is decided elsewhere.
 */
export function feesBasisAct(
  meeting: MeetingState,
  association: AssociationState,
  charter: CharterAdopted | null,
  facts: PaperFacts,
  source: ActSource,
): ActModel {
  const planned = meeting.planned!;
  const settled = meeting.approved !== null || meeting.completed !== null;
  return actOf(
    {
      kind: 'fees-basis',
      status: settled ? 'approved' : 'draft',
      statusLine: settled ? 'Enligt det justerade protokollet' : 'Utkast – protokollet är inte justerat',
      title: 'Närvarolista',
      subtitle: `Underlag för arvode · ${planned.title}`,
      headerRight: planned.date.date ?? 'Datum saknas',
      front: [
        ...row('Organ', planned.bodyName),
        ...row('Plats och tid', ...placeAndTime(meeting).map((entry) => entry.text)),
        ...row(
          'Förlorad arbetsförtjänst',
          charter?.lostEarnings ? 'Ersätts mot underlag, vid sidan av arvodet' : null,
        ),
        ...sendingRows('Skickat till', source),
      ],
      sections: [...present(meeting, association, facts), ...absent(meeting, association)],
      signatures: signatures('Attest', { role: 'Närvaron intygas' }, { role: 'Attesteras för utbetalning' }),
    },
    association,
    source,
  );
}

function present(meeting: MeetingState, association: AssociationState, facts: PaperFacts): ActSection[] {
  const rows = meeting.attendance
    .filter(({ capacity }) => CAPACITIES[capacity])
    .toSorted((a, b) => a.listedAs - b.listedAs)
    .map((stay) => [
      stay.who.name,
      CAPACITIES[stay.capacity]!,
      stay.who.organisation ?? (stay.servesFor === null ? '–' : memberName(association, stay.servesFor)),
      presentFor(stay, meeting, facts) ?? 'Hela sammanträdet',
      MODES[stay.mode],
    ]);
  return section('narvarande', 'Närvarande', [
    table(null, [narrow('Namn'), 'Uppdrag', 'Organisation', 'Närvarande', narrow('Form')], rows) ??
      text('Ingen närvaro är antecknad.'),
  ]);
}

function absent(meeting: MeetingState, association: AssociationState): ActSection[] {
  return section('franvarande', 'Frånvarande', [
    table(
      null,
      ['Namn', 'Frånvaro'],
      meeting.absences.map(({ who, kind }) => [
        personLine(who, association),
        kind === 'with-notice' ? 'Har anmält förhinder' : 'Har inte anmält förhinder',
      ]),
    ),
  ]);
}
