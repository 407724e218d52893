import { accept, type Decider, type Decision, refuse } from '#kernel';
import type { AssociationState } from './association.state.js';
import { associationRules } from './association.rules.js';
import { seriesBelongsTo } from './series-ids.js';
import type { SeriesCommand } from './series.commands.js';
import type { SeriesEvent } from './series.events.js';
import { evolveSeries, newSeries, type SeriesState } from './series.state.js';

export interface SeriesContext {
  readonly series: string;
  readonly association: AssociationState;
}

export const seriesDecider: Decider<SeriesCommand, SeriesState, SeriesEvent, SeriesContext> = {
  initial: newSeries,
  decide,
  evolve: evolveSeries,
};

/** Only a series that has given no number can be told where to begin: a number is never given twice. */
function decide(
  { next, reason }: SeriesCommand,
  state: SeriesState,
  { series, association }: SeriesContext,
): Decision<SeriesEvent> {
  if (!state.isNew)
    return refuse(
      associationRules['series-already-started'],
      `Serien ${series} är redan i bruk och nästa nummer är ${state.next}. En serie kan bara ges ett första nummer innan något nummer har tagits.`,
      { series, next: state.next },
    );
  if (!association.bodies.some((body) => seriesBelongsTo(body, series)))
    return refuse(
      associationRules['series-without-body'],
      `Inget organ numrerar sina paragrafer eller protokoll i serien ${series}. Inrätta organet först, eller rätta seriens id.`,
      { series, bodies: association.bodies.map(({ body }) => body) },
    );
  return accept({ type: 'series.started', data: { next, reason } });
}
