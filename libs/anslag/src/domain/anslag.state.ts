import type { CivilDate, Finding } from '#kernel';
import type { AnslagDays, AnslagEvent, AnslagMoved, AnslagScheduled } from './anslag.events.js';

export interface AnslagState {
  /** As it was planned; `postOn` below says what has become of the day. */
  readonly scheduled: AnslagScheduled | null;
  /** The day it is to be posted, or was. */
  readonly postOn: CivilDate | null;
  /** Null until it is posted. */
  readonly days: AnslagDays | null;
  readonly moves: readonly AnslagMoved[];
  readonly takenDownOn: CivilDate | null;
  readonly findings: readonly Finding[];
}

export const noAnslag: AnslagState = {
  scheduled: null,
  postOn: null,
  days: null,
  moves: [],
  takenDownOn: null,
  findings: [],
};

/** Findings that lapse when the day becomes another; what holds for the new day is recorded with it. */
const ABOUT_THE_DAY: ReadonlySet<string> = new Set(['anslag-posted-late', 'anslag-noted-late']);

export function evolveAnslag(state: AnslagState, event: AnslagEvent): AnslagState {
  switch (event.type) {
    case 'anslag.scheduled':
      return { ...state, scheduled: event.data, postOn: event.data.postOn };
    case 'anslag.posted':
      return { ...state, postOn: event.data.days.postedOn, days: event.data.days };
    case 'anslag.moved':
      return {
        ...state,
        postOn: event.data.days.postedOn,
        days: event.data.wasPosted ? event.data.days : null,
        moves: [...state.moves, event.data],
        findings: state.findings.filter(({ rule }) => !ABOUT_THE_DAY.has(rule)),
      };
    case 'anslag.taken-down':
      return { ...state, takenDownOn: event.data.on };
    case 'anslag.finding-recorded':
      return { ...state, findings: [...state.findings, event.data] };
  }
}

export const anslagFoldable = { initial: noAnslag, evolve: evolveAnslag };

/** What the board calls it: the body and the day of its meeting. */
export function anslagTitle({
  bodyName,
  meetingDate,
}: Pick<AnslagScheduled, 'bodyName' | 'meetingDate'>): string {
  return meetingDate === null
    ? `${bodyName}, sammanträde utan angivet datum`
    : `${bodyName}, sammanträde ${meetingDate}`;
}
