import type { MeetingState } from '#meetings';
import type { AssociationHistory, SeriesHistory } from './association-history.js';
import { type AuditFinding, found } from './audit-finding.js';

/**
 * Gaps, doubles and re-used numbers in §§ and in minutes: the paper can be relied on to be whole only if every number was
 * given once, in order, and stands where it was given (5 kap. 65–67 §§ KL).
 */
export function auditNumbers({ series, meetings }: AssociationHistory): AuditFinding[] {
  return [
    ...[...series].flatMap(([id, history]) => [
      ...startedLate(id, history),
      ...outOfOrder(id, history),
      ...gaps(id, history),
      ...withoutHolder(id, history, meetings),
    ]),
    ...notFromSeries(series, meetings),
  ];
}

function startedLate(id: string, { started }: SeriesHistory): AuditFinding[] {
  if (!started || started.next === 1) return [];
  return [
    found(
      'series-started-late',
      `series/${id}`,
      `Serien ${id} börjar på ${started.next}. Skäl: ${started.reason.replace(/\.$/, '')}. De tidigare numren finns på papper.`,
      { first: started.next, reason: started.reason },
    ),
  ];
}

function outOfOrder(id: string, { taken }: SeriesHistory): AuditFinding[] {
  const given = new Set<number>();
  let highest = 0;
  return taken.flatMap(({ number }) => {
    const [again, before] = [given.has(number), highest];
    given.add(number);
    highest = Math.max(highest, number);
    if (number > before) return [];
    return [
      again
        ? found(
            'series-number-twice',
            `series/${id}`,
            `Nummer ${number} har getts två gånger i serien ${id}. Ta reda på vilken paragraf eller vilket protokoll som har rätt till det.`,
            { number },
          )
        : found(
            'series-out-of-order',
            `series/${id}`,
            `Nummer ${number} gavs i serien ${id} sedan ${before} hade getts. Kontrollera om numret har återanvänts.`,
            { number, after: before },
          ),
    ];
  });
}

function gaps(id: string, { started, taken }: SeriesHistory): AuditFinding[] {
  const numbers = new Set(taken.map(({ number }) => number));
  const first = started?.next ?? 1;
  const last = Math.max(first - 1, ...numbers);
  const missing = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
    (number) => !numbers.has(number),
  );
  if (missing.length === 0) return [];
  return [
    found(
      'series-gap',
      `series/${id}`,
      `I serien ${id} saknas ${missing.join(', ')}. Ta reda på vad som hade numren; en tom plats ska ha en förklaring.`,
      { missing, first, last },
    ),
  ];
}

function withoutHolder(
  id: string,
  { taken }: SeriesHistory,
  meetings: AssociationHistory['meetings'],
): AuditFinding[] {
  const byStream = new Map([...meetings.values()].map((meeting) => [meeting.stream, meeting]));
  return taken
    .filter(({ number, takenBy }) => numberOf(byStream.get(takenBy.stream), takenBy.item) !== number)
    .map(({ number, takenBy }) =>
      found(
        'series-number-without-holder',
        `series/${id}`,
        `Nummer ${number} i serien ${id} gavs till ${takenBy.item ?? 'protokollet'} i ${takenBy.stream}, som inte har det. Kontrollera händelserna där.`,
        { number, takenBy },
      ),
    );
}

function numberOf(meeting: MeetingState | undefined, item: string | null): number | null {
  if (item === null) return meeting?.minutes?.number?.number ?? null;
  return meeting?.items.find((one) => one.item === item)?.opened?.number ?? null;
}

function notFromSeries(
  series: AssociationHistory['series'],
  meetings: AssociationHistory['meetings'],
): AuditFinding[] {
  const key = (stream: string, item: string | null): string => `${stream} ${item}`;
  const given = new Set(
    [...series.values()].flatMap(({ taken }) =>
      taken.map(({ takenBy, number }) => `${key(takenBy.stream, takenBy.item)} ${number}`),
    ),
  );
  return [...meetings].flatMap(([id, { stream, items, minutes }]) => {
    const held = [
      ...items.flatMap(({ item, opened }) =>
        opened?.number == null ? [] : [{ item, number: opened.number, label: opened.label }],
      ),
      ...(minutes?.number
        ? [{ item: null, number: minutes.number.number, label: minutes.number.label }]
        : []),
    ];
    return held
      .filter(({ item, number }) => !given.has(`${key(stream, item)} ${number}`))
      .map(({ number, label }) =>
        found(
          'number-not-from-series',
          `meetings/${id}`,
          `${label} i ${id} har ett nummer som serien inte har gett. Kontrollera om händelser saknas.`,
          { number, label },
        ),
      );
  });
}
