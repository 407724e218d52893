import { type CivilDate, inSweden, type RecordedEvent } from '#kernel';
import type { ApplicationEvent } from '../domain/application.events.js';
import { type ApplicationState, evolveApplication, noApplication } from '../domain/application.state.js';
import type { WayStep } from './application-view.js';

type Recorded = RecordedEvent & ApplicationEvent;

export interface ApplicationOnItsWay {
  readonly state: ApplicationState;
  readonly way: readonly WayStep[];
}

/** Folds an application together with what has happened on the way, each with its day. */
export const onItsWay = {
  initial: { state: noApplication, way: [] } as ApplicationOnItsWay,
  evolve: ({ state, way }: ApplicationOnItsWay, event: Recorded): ApplicationOnItsWay => ({
    state: evolveApplication(state, event),
    way: [...way, { event: event.type, on: dayOf(event), what: inWords(event) }],
  }),
};

function dayOf(event: Recorded): CivilDate | null {
  switch (event.type) {
    case 'application.submitted':
      return event.data.receivedOn;
    case 'application.supplement-requested':
      return inSweden(event.meta.occurredAt).date;
    case 'application.decided':
      return event.data.decision.date;
    default:
      return event.data.on;
  }
}

const RECOMMENDS = {
  approve: 'tillstyrker',
  supplement: 'begär komplettering',
  reject: 'avstyrker',
} as const;

const OUTCOMES = {
  granted: 'Beviljad',
  'partly-granted': 'Delvis beviljad',
  'granted-on-conditions': 'Beviljad med villkor',
  refused: 'Avslagen',
  postponed: 'Bordlagd',
  remitted: 'Återremitterad',
} as const;

function inWords(event: Recorded): string {
  switch (event.type) {
    case 'application.submitted':
      return event.data.kind === 'application' ? 'Ansökan kom in' : 'Äskandet kom in';
    case 'application.supplement-requested':
      return event.data.due === null ? 'Komplettering begärd' : `Komplettering begärd till ${event.data.due}`;
    case 'application.supplemented':
      return 'Kompletterad';
    case 'application.revised':
      return `Version ${event.data.version}: ${event.data.reason}`;
    case 'application.opinion-given':
      return `${event.data.by} ${RECOMMENDS[event.data.recommendation]}`;
    case 'application.withdrawn':
      return 'Återkallad';
    case 'application.decided':
      return `${OUTCOMES[event.data.outcome]}, ${event.data.told ? 'enligt ' : ''}${event.data.decision.label}`;
  }
}
