import type { DomainEvent } from './event.js';
import type { Refusal } from './refusal.js';

/** Events for another stream that must be recorded together with the decision, all or nothing. */
export interface Elsewhere {
  readonly stream: string;
  /** The version the decision was based on: 0 means that the stream must not exist. */
  readonly expectedVersion: number;
  readonly events: readonly DomainEvent[];
}

export interface Accepted<Event extends DomainEvent> {
  readonly events: readonly Event[];
  readonly elsewhere?: readonly Elsewhere[];
}

export type Decision<Event extends DomainEvent> = Accepted<Event> | Refusal;

/**
 * Two pure functions and a start. `decide` says what happens, `evolve` what that makes of the state.
 * Time, ids, the charter and other streams' facts come in as `context`; nothing is fetched.
 */
export interface Decider<Command, State, Event extends DomainEvent, Context = void> {
  readonly initial: State;
  decide(command: Command, state: State, context: Context): Decision<Event>;
  evolve(state: State, event: Event): State;
}

/** The state that a history adds up to. */
export function fold<State, Event extends DomainEvent>(
  decider: { initial: State; evolve(state: State, event: Event): State },
  history: Iterable<Event>,
): State {
  let state = decider.initial;
  for (const event of history) state = decider.evolve(state, event);
  return state;
}

export function accept<Event extends DomainEvent>(...events: Event[]): Accepted<Event> {
  return { events };
}
