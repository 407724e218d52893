import type { SeriesEvent } from './series.events.js';

export interface SeriesState {
  /** The number that will be given next. */
  readonly next: number;
  /** False once the series has been started or has given a number. */
  readonly isNew: boolean;
}

export const newSeries: SeriesState = { next: 1, isNew: true };

export function evolveSeries(_state: SeriesState, event: SeriesEvent): SeriesState {
  switch (event.type) {
    case 'series.started':
      return { next: event.data.next, isNew: false };
    case 'series.number-taken':
      return { next: event.data.number + 1, isNew: false };
  }
}

/** For folding a series where it serves as a fact: `next` is the number to take. */
export const seriesFoldable = { initial: newSeries, evolve: evolveSeries };
