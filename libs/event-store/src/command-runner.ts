import { setTimeout as delay } from 'node:timers/promises';
import {
  type Clock,
  type Decider,
  type DomainEvent,
  type EventMetadata,
  type RecordedEvent,
  type StreamName,
  type UsedFact,
  isRefusal,
  refuse,
  RefusedError,
} from '#kernel';
import type { CommandEnvelope, CommandOutcome } from './command-envelope.js';
import type { EventRegistry } from './event-registry.js';
import { type EventStore, type NewEvent, CommandIdReused, WrongExpectedVersion } from './event-store.js';
import { eventId } from './event-ids.js';
import { storeRules } from './event-store.rules.js';
import { type Foldable, StreamHistory, StreamMemory } from './stream-memory.js';

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

/** How often a decision is made anew when another append came between, before the client is told. */
const ATTEMPTS = 12;
/** Writers that met once must not meet again: each waits a random time up to this long for every attempt it has made. */
const SPREAD_MS = 4;

/**
 * Load, decide, append: the one way into the log. Repeats of a command answer as the first time, a stale version is
 * refused with what has happened since, and a conflict is decided anew when the client named no version.
 */
export class CommandRunner {
  private readonly streams: StreamMemory;

  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly clock: Clock,
  ) {
    this.streams = new StreamMemory(store, registry);
  }

  async run<Command, State, Event extends DomainEvent, Context = void>(
    envelope: CommandEnvelope,
    stream: StreamName,
    decider: Decider<Command, State, Event, Context>,
    command: Command,
    context?: (read: ReadFact, own: Loaded<State>) => Promise<Context>,
  ): Promise<CommandOutcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(envelope, stream, decider, command, context);
      } catch (error) {
        if (error instanceof CommandIdReused) return this.repeated(envelope, stream);
        if (error instanceof RefusedError) return this.refusedUnlessRecorded(envelope, stream, error);
        if (!(error instanceof WrongExpectedVersion)) throw error;
        const mayRetry = envelope.expectedVersion === 'any' || error.stream !== stream;
        if (!mayRetry || attempt === ATTEMPTS) throw await this.stale(envelope, stream, error);
        await delay(Math.random() * SPREAD_MS * attempt);
      }
    }
  }

  /** A stream's state as it is now, or as it was at a version. */
  async load<State, Event extends DomainEvent>(
    stream: StreamName,
    foldable: Foldable<State, Event>,
    toVersion?: number,
  ): Promise<Loaded<State>> {
    const history =
      toVersion === undefined ? await this.streams.read(stream) : await this.until(stream, toVersion);
    return { stream, state: history.as(foldable), version: history.events.length };
  }

  private async attempt<Command, State, Event extends DomainEvent, Context>(
    envelope: CommandEnvelope,
    stream: StreamName,
    decider: Decider<Command, State, Event, Context>,
    command: Command,
    context?: (read: ReadFact, own: Loaded<State>) => Promise<Context>,
  ): Promise<CommandOutcome> {
    const { commandId } = envelope;
    const history = await this.streams.read(stream);
    const earlier = history.events.filter(({ meta }) => meta.commandId === commandId);
    if (earlier.length > 0) return repeat(envelope, stream, earlier);

    const own = { stream, state: history.as(decider), version: history.events.length };
    assertFresh(envelope, own);

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
        { stream, expectedVersion: own.version, events: decision.events.map(prepare) },
        ...(decision.elsewhere ?? []).map((other) => ({ ...other, events: other.events.map(prepare) })),
      ],
      { commandId, recordedAt: this.clock.now() },
    );
    // The same command in another request came between our reading and our append.
    if (appended!.duplicate) return this.repeated(envelope, stream);
    return {
      stream,
      version: appended!.version,
      position: appended!.last,
      duplicate: false,
      events: decision.events.map(({ type, data }, n) => ({
        id: eventId(commandId, n),
        type,
        version: own.version + n + 1,
        data,
      })),
    };
  }

  private async until(stream: StreamName, to: number): Promise<StreamHistory> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream, { to })) events.push(this.registry.upcast(event));
    return new StreamHistory(events);
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

  private async repeated(envelope: CommandEnvelope, stream: StreamName): Promise<CommandOutcome> {
    const earlier = await this.store.appended(stream, envelope.commandId);
    if (!earlier) throw commandIdReused(envelope);
    return repeat(envelope, stream, earlier);
  }

  /**
   * The same command in another request may have come between our reading of this stream and of another's facts: then
   * what we refuse is only what it has done itself.
   */
  private async refusedUnlessRecorded(
    envelope: CommandEnvelope,
    stream: StreamName,
    refused: RefusedError,
  ): Promise<CommandOutcome> {
    const earlier = await this.store.appended(stream, envelope.commandId);
    if (!earlier) throw refused;
    return repeat(envelope, stream, earlier);
  }

  /** The conflict as a refusal, with what has happened since the version that was expected. */
  private async stale(
    envelope: CommandEnvelope,
    own: StreamName,
    { stream, expected, actual }: WrongExpectedVersion,
  ): Promise<RefusedError> {
    if (envelope.expectedVersion === 'none' && stream === own)
      return new RefusedError(
        refuse(
          storeRules['already-exists'],
          `${envelope.id} finns redan. Välj ett annat id, eller läs det som finns.`,
          { stream, version: actual },
        ),
      );
    const since: object[] = [];
    const from = typeof expected === 'number' ? expected + 1 : 1;
    for await (const { version, type, recordedAt } of this.store.readStream(stream, { from }))
      since.push({ version, type, recordedAt });
    return new RefusedError(
      refuse(
        storeRules['stale-version'],
        'Någon annan har hunnit före. Läs om, se vad som har hänt sedan dess och skicka kommandot igen mot den nya versionen.',
        { stream, expected, actual, since },
      ),
    );
  }
}

function assertFresh({ expectedVersion }: CommandEnvelope, own: Loaded<unknown>): void {
  const expected = expectedVersion === 'none' ? 0 : expectedVersion;
  if (expected !== 'any' && expected !== own.version)
    throw new WrongExpectedVersion(own.stream, expectedVersion, own.version);
}

/** The answer to a command that has been carried out already. */
function repeat(
  envelope: CommandEnvelope,
  stream: StreamName,
  earlier: readonly RecordedEvent[],
): CommandOutcome {
  if (earlier[0]!.meta.fingerprint !== envelope.fingerprint) throw commandIdReused(envelope);
  const { version, position } = earlier.at(-1)!;
  return {
    stream,
    version,
    position,
    duplicate: true,
    events: earlier.map(({ id, type, version, data }) => ({ id, type, version, data })),
  };
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
