import { deepStrictEqual, fail } from 'node:assert/strict';
import { type Decider, type Decision, type DomainEvent, fold, isRefusal } from '#kernel';

export interface Outcome<Event extends DomainEvent> {
  readonly decision: Decision<Event>;
  /** Exactly these events, in this order, and none in another stream. */
  then(events: readonly Event[]): void;
  /** Exactly these events here, and these in other streams. */
  thenAlso(
    events: readonly Event[],
    elsewhere: readonly { stream: string; events: readonly DomainEvent[] }[],
  ): void;
  /** A refusal by this rule; of its facts, those named must be as said. */
  thenRefused(rule: string, facts?: Readonly<Record<string, unknown>>): void;
}

/**
 * Specifications of a decider:
 * `const given = specification(meetingDecider); given([planned]).when(open, context).then([opened])`.
 */
export function specification<Command, State, Event extends DomainEvent, Context>(
  decider: Decider<Command, State, Event, Context>,
) {
  return (history: readonly Event[]) => ({
    when: (command: Command, context: Context): Outcome<Event> => {
      const decision = decider.decide(command, fold(decider, history), context);
      return {
        decision,
        // oxlint-disable-next-line unicorn/no-thenable -- given/when/then is how a specification reads
        then: (events) => same(decision, events, []),
        thenAlso: (events, elsewhere) => same(decision, events, elsewhere),
        thenRefused: (rule, facts = {}) => refused(decision, rule, facts),
      };
    },
  });
}

function same(
  decision: Decision<DomainEvent>,
  events: readonly DomainEvent[],
  elsewhere: readonly { stream: string; events: readonly DomainEvent[] }[],
): void {
  if (isRefusal(decision))
    fail(`Refused by ${decision.refused.id}: ${decision.detail} ${JSON.stringify(decision.facts)}`);
  deepStrictEqual(stored(decision.events), stored(events));
  deepStrictEqual(
    stored((decision.elsewhere ?? []).map(({ stream, events }) => ({ stream, events }))),
    stored(elsewhere),
  );
}

function refused(
  decision: Decision<DomainEvent>,
  rule: string,
  facts: Readonly<Record<string, unknown>>,
): void {
  if (!isRefusal(decision))
    fail(`Expected a refusal by ${rule}, but it was accepted: ${JSON.stringify(decision.events)}`);
  deepStrictEqual(decision.refused.id, rule);
  const named = Object.fromEntries(Object.keys(facts).map((name) => [name, decision.facts[name]]));
  deepStrictEqual(stored(named), stored(facts));
}

/** As the store would keep it: a field that is undefined is a field that is not there. */
function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
