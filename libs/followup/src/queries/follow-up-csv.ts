import { type CsvCell, csvOf, WITHHELD } from '#http';
import type { OutcomeKind, Sex, TimeBand } from '../domain/follow-up.events.js';
import type { PublishedPeople, PublishedTime } from '../domain/publish/published.js';
import type { FollowUpView } from './follow-up-view.js';

const HEADER = [
  'Uppföljning',
  'Insats',
  'Period',
  'Från',
  'Till',
  'Källa',
  'Uppgift',
  'Kommun',
  'Kön',
  'Antal',
  'Andel',
];

const KINDS = {
  monthly: 'månad',
  'part-year': 'del av år',
  'half-year': 'halvår',
  year: 'år',
  final: 'slutredovisning',
} as const;

const SEXES: Readonly<Record<Sex, string>> = {
  women: 'kvinnor',
  men: 'män',
  other: 'annat',
  unknown: 'uppgift saknas',
};

const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  work: 'arbete',
  studies: 'studier',
  'work-or-studies': 'arbete eller studier',
  'continued-rehabilitation': 'fortsatt rehabilitering',
  care: 'vård',
  moved: 'flyttat',
  other: 'annat',
  unknown: 'uppgift saknas',
};

const BANDS: Readonly<Record<TimeBand, string>> = {
  'under-1-year': 'under 1 år',
  '1-2-years': '1–2 år',
  '3-4-years': '3–4 år',
  '5-9-years': '5–9 år',
  '10-years-or-more': '10 år eller mer',
  unknown: 'uppgift saknas',
};

/** What a row says: the figure, the municipality, the sex, the number and the share. */
type Row = readonly [string, CsvCell, CsvCell, CsvCell, CsvCell];

/** One row a number, in Swedish. What is withheld is two dots, as in official statistics. */
export function followUpCsv(views: readonly FollowUpView[]): string {
  const rows = views.flatMap((view) => {
    const { followUp, initiativeTitle, kind, from, to, source } = view;
    return rowsOf(view).map((row) => [followUp, initiativeTitle, KINDS[kind], from, to, source, ...row]);
  });
  return csvOf(HEADER, rows);
}

function rowsOf(view: FollowUpView): Row[] {
  return [
    ...peopleRows('Deltagare', view.participants),
    ...peopleRows('Nya deltagare', view.begun),
    ...peopleRows('Avslutade deltagare', view.ended),
    ...view.outcomes.map(({ outcome, text, count, asWritten, percent, withheld }): Row => [
      `Avslutade till ${text ?? OUTCOMES[outcome]}`,
      null,
      null,
      withheld ? WITHHELD : count,
      asWritten ?? (percent === null ? null : `${percent} %`),
    ]),
    ...timeRows('Tid i offentlig försörjning före', view.timeBefore),
    ...timeRows('Tid i offentlig försörjning efter', view.timeAfter),
    ...view.goals.flatMap(({ text, target, outcome, withheld }): Row[] => [
      [`Mål: ${text}`, null, null, target, null],
      [`Utfall: ${text}`, null, null, withheld ? WITHHELD : outcome, null],
    ]),
  ];
}

function peopleRows(what: string, people: PublishedPeople | null): Row[] {
  if (!people) return [];
  const row = (municipality: string | null, sex: Sex | null, count: number | null): Row => [
    what,
    municipality,
    sex && SEXES[sex],
    count ?? WITHHELD,
    null,
  ];
  const divided = people.byMunicipality.length > 0;
  return [
    row(null, null, people.total),
    ...people.bySex.map(({ sex, count }) => row(null, sex, count)),
    ...people.byMunicipality.map(({ municipality, count }) =>
      row(municipality ?? 'uppgift saknas', null, count),
    ),
    ...(divided
      ? people.cells.map(({ municipality, sex, count }) => row(municipality ?? 'uppgift saknas', sex, count))
      : []),
    ...people.shares.map(({ municipality, sex, asWritten }): Row => [
      what,
      municipality,
      sex && SEXES[sex],
      null,
      asWritten ?? WITHHELD,
    ]),
  ];
}

function timeRows(what: string, time: PublishedTime | null): Row[] {
  if (!time) return [];
  return time.bands.map(({ band, count }) => [
    `${what}: ${BANDS[band]}`,
    null,
    null,
    count ?? WITHHELD,
    null,
  ]);
}
