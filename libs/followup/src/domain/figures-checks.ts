import { type Refusal, refuse } from '#kernel';
import { sumOf, tablesOf, totalOf } from './figures.js';
import type { Figures, People } from './follow-up.events.js';
import { followUpRules } from './follow-up.rules.js';
import { hundredthsOf } from './percent.js';

type Check = Refusal | undefined;

/** What keeps figures from being figures: undefined when nothing does. Refusals name the table, never more. */
export function faultInFigures(figures: Figures): Check {
  return (
    nothingSaid(figures) ??
    negative(figures) ??
    tablesOf(figures)
      .map(({ field, name, people }) => faultInPeople(people, field, name))
      .find((fault) => fault !== undefined) ??
    faultInOutcomes(figures) ??
    faultInTimes(figures)
  );
}

function nothingSaid(figures: Figures): Check {
  const { outcomes, timeBefore, timeAfter, goals } = figures;
  if (tablesOf(figures).length + outcomes.length + goals.length > 0 || timeBefore || timeAfter)
    return undefined;
  return refuse(
    followUpRules['figures-missing'],
    'Redovisningen säger inget i siffror. Ange antal deltagare, resultat, tid eller mål; en berättelse hör till rapporten.',
  );
}

function negative(figures: Figures): Check {
  const { outcomes, timeBefore, timeAfter, goals } = figures;
  const counts: Array<[string, Array<number | null>]> = [
    ...tablesOf(figures).map(({ field, people }): [string, Array<number | null>] => [
      field,
      [people.total, ...people.cells.map(({ count }) => count)],
    ]),
    ['outcomes', outcomes.map(({ count }) => count)],
    ['timeBefore', timeBefore?.bands.map(({ count }) => count) ?? []],
    ['timeAfter', timeAfter?.bands.map(({ count }) => count) ?? []],
    ['goals', goals.filter(({ people }) => people).flatMap(({ target, outcome }) => [target, outcome])],
  ];
  const [field] = counts.find(([, all]) => all.some((count) => count !== null && count < 0)) ?? [];
  if (field === undefined) return undefined;
  return refuse(
    followUpRules['figures-negative'],
    `Ett antal i ${field} är mindre än noll. Rätta det; den som inte finns räknas inte.`,
    { field },
  );
}

function faultInPeople(people: People, field: string, name: string): Check {
  const { total, cells, shares } = people;
  if (total === null && cells.length === 0)
    return refuse(
      followUpRules['figures-total-missing'],
      `Det står inte hur många ${name} är. Ange total, eller antalet i varje grupp.`,
      { field },
    );
  if (total !== null && sumOf(cells) > total)
    return refuse(
      followUpRules['figures-cells-exceed-total'],
      `Grupperna av ${name} är tillsammans ${sumOf(cells)}, fler än totalen ${total}. Rätta grupperna eller totalen.`,
      { field, sum: sumOf(cells), total },
    );
  return (
    twice(
      cells.map(({ sex, municipality }) => `${sex} ${municipality ?? ''}`),
      field,
    ) ?? faultInShares(people, shares, field)
  );
}

function faultInShares({ cells }: People, shares: People['shares'], field: string): Check {
  const unclear = shares.find(
    ({ sex, municipality, asWritten }) =>
      (sex === null) === (municipality === null) || hundredthsOf(asWritten) === undefined,
  );
  if (unclear)
    return refuse(
      followUpRules['figures-share-unclear'],
      `”${unclear.asWritten}” i ${field} är inte en andel av en grupp. Ange en andel i procent, av ett kön eller av en kommun.`,
      { field, asWritten: unclear.asWritten },
    );
  const counted = {
    sex: cells.some(({ sex }) => sex !== 'unknown'),
    municipality: cells.some(({ municipality }) => municipality !== null),
  };
  if (shares.some(({ sex }) => (sex === null ? counted.municipality : counted.sex)))
    return refuse(
      followUpRules['figures-counted-and-shared'],
      `Uppdelningen i ${field} står både i antal och i procent. Behåll antalen; procenten räknas ut av dem.`,
      { field },
    );
  return twice(
    shares.map(({ sex, municipality }) => `${sex ?? ''} ${municipality ?? ''}`),
    field,
  );
}

function faultInOutcomes({ outcomes, ended }: Figures): Check {
  const neither = outcomes.find(
    ({ count, asWritten }) =>
      (count === null) === (asWritten === null) ||
      (asWritten !== null && hundredthsOf(asWritten) === undefined),
  );
  if (neither)
    return refuse(
      followUpRules['figures-share-unclear'],
      `Resultatet ${neither.outcome} ska ha ett antal, eller en andel i procent där källan bara ger den. Ange det ena.`,
      { field: 'outcomes', outcome: neither.outcome },
    );
  const counted = outcomes.flatMap(({ count }) => (count === null ? [] : [{ count }]));
  if (counted.length > 0 && counted.length < outcomes.length)
    return refuse(
      followUpRules['figures-counted-and-shared'],
      'Resultaten står både i antal och i procent. Ange alla på samma sätt.',
      { field: 'outcomes' },
    );
  if (ended && sumOf(counted) > totalOf(ended))
    return refuse(
      followUpRules['figures-outcomes-exceed-ended'],
      `Resultaten är tillsammans ${sumOf(counted)}, fler än de ${totalOf(ended)} avslutade. Rätta resultaten eller antalet avslutade.`,
      { outcomes: sumOf(counted), ended: totalOf(ended) },
    );
  return twice(
    outcomes.map(({ outcome, text }) => `${outcome} ${text ?? ''}`),
    'outcomes',
  );
}

function faultInTimes({ timeBefore, timeAfter }: Figures): Check {
  const times = [
    ['timeBefore', timeBefore],
    ['timeAfter', timeAfter],
  ] as const;
  return times
    .map(([field, time]) => twice(time?.bands.map(({ band }) => band) ?? [], field))
    .find((fault) => fault !== undefined);
}

function twice(keys: readonly string[], field: string): Check {
  if (new Set(keys).size === keys.length) return undefined;
  return refuse(
    followUpRules['figures-cell-twice'],
    `Samma grupp står två gånger i ${field}. Lägg ihop dem, eller rätta den ena.`,
    { field },
  );
}
