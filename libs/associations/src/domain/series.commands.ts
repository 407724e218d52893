import type { SeriesStarted } from './series.events.js';

export type SeriesCommand = { type: 'start' } & SeriesStarted;
