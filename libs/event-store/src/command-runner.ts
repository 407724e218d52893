import {
  type Clock,
  type Decider,
  type DomainEvent,
  type EventMetadata,
  type RecordedEvent,
  type StreamName,
  type UsedFact,
  fold,
  isRefusal,
  refuse,
  RefusedError,
} from '#kernel';
import type { CommandEnvelope, CommandOutcome } from './command-envelope.js';
import type { EventRegistry } from './event-registry.js';
import { type EventStore, type NewEvent, CommandIdReused, WrongExpectedVersion } from './event-store.js';
import { storeRules } from './event-store.rules.js';

/** Something that can be folded: a decider, or the part of one that reads. */
export interface Foldable<State, Event extends DomainEvent> {
  readonly initial: State;
  evolve(state: State, event: Event): State;
}

export interface Loaded<State> {
  readonly stream: StreamName;
  readonly state: State;
  /** 0 when the stream does not exist. */
  readonly version: number;
}

/** Loads another stream's state as a fact for the decision, and notes its version in the event's metadata. */
export type ReadFact = <State, Event extends DomainEvent>(
  stream: StreamName,
  foldable: Foldable<State, Event>,
) => Promise<Loaded<State>>;

const ATTEMPTS_WHEN_ANY_VERSION_WILL_DO = 4;

/**
 * Load, decide, append: the one way into the log. Repeats of a command answer as the first time, a stale version is
 * refused with what has happened since, and a conflict is decided anew when the client named no version.
 */
export class CommandRunner {
  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly clock: Clock,
  ) {}

  async run<Command, State, Event extends DomainEvent, Context = void>(
    envelope: CommandEnvelope,
    stream: StreamName,
    decider: Decider<Command, State, Event, Context>,
    command: Command,
    context?: (read: ReadFact, own: Loaded<State>) => Promise<Context>,
  ): Promise<CommandOutcome> {
    const earlier = await this.store.appended(stream, envelope.commandId);
    if (earlier) return this.repeated(envelope, stream, earlier);

    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(envelope, stream, decider, command, context);
      } catch (error) {
        if (error instanceof CommandIdReused) throw commandIdReused(envelope);
        if (!(error instanceof WrongExpectedVersion)) throw error;
        const mayRetry = envelope.expectedVersion === 'any' || error.stream !== stream;
        if (!mayRetry || attempt === ATTEMPTS_WHEN_ANY_VERSION_WILL_DO)
          throw await this.stale(envelope, error);
      }
    }
  }

  /** A stream's state as it is now, or as it was at a version. */
  async load<State, Event extends DomainEvent>(
    stream: StreamName,
    foldable: Foldable<State, Event>,
    toVersion?: number,
  ): Promise<Loaded<State>> {
    const history: Event[] = [];
    for await (const event of this.store.readStream(stream, toVersion === undefined ? {} : { to: toVersion }))
      history.push(this.registry.upcast(event) as RecordedEvent<Event> as unknown as Event);
    return { stream, state: fold(foldable, history), version: history.length };
  }

  private async attempt<Command, State, Event extends DomainEvent, Context>(
    envelope: CommandEnvelope,
    stream: StreamName,
    decider: Decider<Command, State, Event, Context>,
    command: Command,
    context?: (read: ReadFact, own: Loaded<State>) => Promise<Context>,
  ): Promise<CommandOutcome> {
    const own = await this.load(stream, decider);
    this.assertFresh(envelope, own);

    const usedFacts: UsedFact[] = [];
    const read: ReadFact = async (factStream, foldable) => {
      const fact = await this.load(factStream, foldable);
      usedFacts.push({ stream: factStream, version: fact.version });
      return fact;
    };
    const decision = decider.decide(command, own.state, (await context?.(read, own)) as Context);
    if (isRefusal(decision)) throw new RefusedError(decision);

    const prepare = (event: DomainEvent): NewEvent => this.prepare(event, envelope, usedFacts);
    const [appended] = await this.store.appendAll(
      [
        { stream, expectedVersion: own.version || 'none', events: decision.events.map(prepare) },
        ...(decision.elsewhere ?? []).map((other) => ({
          stream: other.stream,
          expectedVersion: other.expectedVersion || ('none' as const),
          events: other.events.map(prepare),
        })),
      ],
      { commandId: envelope.commandId, recordedAt: this.clock.now() },
    );
    return outcome(stream, (await this.store.appended(stream, envelope.commandId))!, appended!.duplicate);
  }

  private prepare(event: DomainEvent, envelope: CommandEnvelope, usedFacts: readonly UsedFact[]): NewEvent {
    this.registry.assertValid(event);
    const meta: EventMetadata = {
      command: envelope.command,
      commandId: envelope.commandId,
      fingerprint: envelope.fingerprint,
      actor: envelope.actor,
      occurredAt: envelope.occurredAt,
      correlationId: envelope.correlationId,
      causationId: envelope.causationId,
      usedFacts,
    };
    return { type: event.type, data: event.data, schema: this.registry.versionOf(event.type), meta };
  }

  private assertFresh<State>(envelope: CommandEnvelope, own: Loaded<State>): void {
    const expected = envelope.expectedVersion === 'none' ? 0 : envelope.expectedVersion;
    if (expected !== 'any' && expected !== own.version)
      throw new WrongExpectedVersion(own.stream, envelope.expectedVersion, own.version);
  }

  private repeated(envelope: CommandEnvelope, stream: StreamName, earlier: RecordedEvent[]): CommandOutcome {
    if (earlier[0]!.meta.fingerprint !== envelope.fingerprint) throw commandIdReused(envelope);
    return outcome(stream, earlier, true);
  }

  private async stale(
    envelope: CommandEnvelope,
    { stream, actual }: WrongExpectedVersion,
  ): Promise<RefusedError> {
    if (envelope.expectedVersion === 'none')
      return new RefusedError(
        refuse(
          storeRules['already-exists'],
          `${envelope.id} finns redan. Välj ett annat id, eller läs det som finns.`,
          {
            stream,
            version: actual,
          },
        ),
      );
    const from =
      typeof envelope.expectedVersion === 'number' ? envelope.expectedVersion + 1 : Math.max(1, actual - 9);
    const since: object[] = [];
    for await (const event of this.store.readStream(stream, { from }))
      since.push({ version: event.version, type: event.type, recordedAt: event.recordedAt });
    return new RefusedError(
      refuse(
        storeRules['stale-version'],
        'Någon annan har hunnit före. Läs om, se vad som har hänt sedan dess och skicka kommandot igen mot den nya versionen.',
        { stream, expected: envelope.expectedVersion, actual, since },
      ),
    );
  }
}

function commandIdReused(envelope: CommandEnvelope): RefusedError {
  return new RefusedError(
    refuse(
      storeRules['command-id-reused'],
      'Nyckeln har redan använts till ett annat kommando. Skicka kommandot igen med en ny nyckel.',
      { idempotencyKey: envelope.commandId },
    ),
  );
}

function outcome(stream: StreamName, events: RecordedEvent[], duplicate: boolean): CommandOutcome {
  const last = events.at(-1)!;
  return {
    stream,
    version: last.version,
    position: last.position,
    duplicate,
    events: events.map(({ id, type, version, data }) => ({ id, type, version, data })),
  };
}
