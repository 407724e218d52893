import type { EventMetadata, RecordedEvent } from '#kernel';
import { type AssociationHistory, HistoryGatherer } from '../series-audit/association-history.js';

/** An event that can be said by hand: where, what and with what. */
export interface Said {
  readonly stream: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

const SERIES = 'series-styrelsen.2024';
const MINUTES_SERIES = 'series-styrelsen.minutes.2024';

/**
 * A year of a board that left nothing open: each meeting has its §§, is closed, drawn up, approved within the time and
 * announced; each case has the next Dnr.
 */
export function honestYear(meetings = 3, paragraphs = 2): Said[] {
  return Array.from({ length: meetings }, (_, index) => honestMeeting(index + 1, paragraphs)).flat();
}

export function honestMeeting(ordinal: number, paragraphs: number): Said[] {
  const id = `styrelse-2024-0${ordinal}`;
  const day = `2024-0${ordinal}-10`;
  const first = (ordinal - 1) * paragraphs;
  return [
    registered(ordinal, `SDSF 2024 ${String(ordinal).padStart(6, '0')} 790`),
    {
      stream: `meeting-${id}`,
      type: 'meeting.planned',
      data: { body: 'styrelsen', record: 'minutes', date: { date: day, missing: null } },
    },
    { stream: `meeting-${id}`, type: 'meeting.opened', data: { openedBy: null } },
    ...Array.from({ length: paragraphs }, (_, n) =>
      honestParagraph(id, `p${first + n + 1}`, first + n + 1),
    ).flat(),
    { stream: `meeting-${id}`, type: 'meeting.closed', data: { closingWords: null } },
    {
      stream: `meeting-${id}`,
      type: 'minutes.drawn-up',
      data: { number: { number: ordinal, year: 2024, label: `# ${ordinal} – 2024` }, keptAt: 'kansliet' },
    },
    numberTaken(MINUTES_SERIES, ordinal, id, null),
    {
      stream: `meeting-${id}`,
      type: 'minutes.approved',
      data: { on: { date: `2024-0${ordinal}-17`, missing: null }, paragraphs: null, except: [] },
    },
    {
      stream: `anslag-${id}`,
      type: 'anslag.scheduled',
      data: { meeting: id, approval: null, sites: [{ site: 'almby' }], sitesMissing: [], policy: {} },
    },
    {
      stream: `anslag-${id}`,
      type: 'anslag.posted',
      data: { sites: null, on: `2024-0${ordinal}-18`, by: null, proof: null, days: null, waiting: [] },
    },
  ];
}

function honestParagraph(meeting: string, item: string, number: number): Said[] {
  return [
    {
      stream: `meeting-${meeting}`,
      type: 'agenda.item-added',
      data: {
        item,
        parent: null,
        title: `Punkt ${item}`,
        case: null,
        matter: null,
        involved: [],
        addedAt: 'planning',
      },
    },
    numberTaken(SERIES, number, meeting, item),
    {
      stream: `meeting-${meeting}`,
      type: 'paragraph.opened',
      data: { item, number, letter: null, label: `§ ${number}`, heading: `Punkt ${item}` },
    },
  ];
}

export function numberTaken(series: string, number: number, meeting: string, item: string | null): Said {
  return {
    stream: series,
    type: 'series.number-taken',
    data: { number, takenBy: { stream: `almby/meeting-${meeting}`, item } },
  };
}

export function registered(ordinal: number, number: string): Said {
  return { stream: `case-arende-${ordinal}`, type: 'case.registered', data: { number } };
}

export function decided(item: string, more: Record<string, unknown> = {}): Said['data'] {
  return { item, decision: `${item}-1`, type: 'approved', assignments: [], conditions: [], ...more };
}

/** What the audit sees of events said in this order. */
export function historyOf(events: readonly Said[]): AssociationHistory {
  const gatherer = new HistoryGatherer();
  events.forEach(({ stream, ...event }, index) => {
    const recorded: RecordedEvent = {
      ...event,
      stream: `almby/${stream}`,
      position: BigInt(index + 1),
      version: index + 1,
      id: `event-${index}`,
      schema: 1,
      meta: {} as EventMetadata,
      recordedAt: '2024-12-31T12:00:00.000Z',
    };
    gatherer.add(recorded);
  });
  return gatherer.gathered();
}
