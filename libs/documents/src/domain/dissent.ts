import type { Item, MeetingState, MinutesCorrected, ReservationMade } from '#meetings';
import type { DocumentBlock } from './document-model.js';
import { labelled, onDay, sentence } from './procedure.js';
import { inWords, unbroken } from './swedish.js';

/** What stands after the decisions: reservations and opinions (4 kap. 27 § KL), another view of the wording, an approval at once. */
export function afterDecision(
  item: Item,
  { disagreements, comments }: MeetingState,
  draft: boolean,
): DocumentBlock[] {
  return [
    ...item.reservations.map((reservation) =>
      labelled('Reservation', reservationText(reservation, item.decisions.length)),
    ),
    ...item.statements.map(({ kind, who, text }) =>
      labelled(kind === 'statement' ? 'Särskilt yttrande' : 'Protokollsanteckning', `${who.name}: ${text}`),
    ),
    ...disagreements
      .filter((one) => one.item === item.item)
      .map(({ who, text }) => labelled('Avvikande mening om lydelsen', `${who.name}: ${text}`)),
    ...(draft
      ? comments
          .filter((one) => one.item === item.item)
          .map(({ who, text, answered }) =>
            labelled(
              'Synpunkt inför justeringen',
              `${who.name}: ${sentence(text)} ${answered ? `Svar: ${answered.answer}` : 'Obesvarad.'}`,
            ),
          )
      : []),
    ...(item.approved
      ? [
          labelled(
            'Omedelbart justerad',
            `${inWords(item.approved.on)} av ${new Intl.ListFormat('sv').format(item.approved.signatures.map(({ who }) => who.name))}.`,
          ),
        ]
      : []),
  ];
}

function reservationText({ who, text, decision }: ReservationMade, decisions: number): string {
  const which = decisions > 1 ? `beslutet ${decision}` : 'beslutet';
  return `${who.name} reserverar sig mot ${which}${text ? `: ${text}` : '.'}`;
}

/** What a corrected paper must itself show (JO 581-2013): what stood, what shall stand, when, by whom and why. */
export function correctionsOf({ corrections }: MeetingState, item: string | null): string[] {
  return corrections.filter((one) => one.item === item).map(correctionText);
}

function correctionText({ oldText, newText, on, who, reason }: MinutesCorrected): string {
  return `Rättat${onDay(on.date)} av ${who.name}: ”${oldText}” ska vara ”${newText}”. Skäl: ${sentence(reason)}`;
}

/** Where there are corrections, for the front page. */
export function correctedPlaces({ corrections, items }: MeetingState): string[] {
  const places = corrections.map(({ item, on }) => {
    const label =
      item === null ? 'Förstasidan' : (items.find((one) => one.item === item)?.opened?.label ?? item);
    return `${unbroken(label)}, rättad${onDay(on.date)}`;
  });
  return [...new Set(places)];
}
