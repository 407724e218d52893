import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type AppendStreamRequest,
  NO_STREAM,
  WrongExpectedVersionError,
  isCommandError,
  jsonEvent,
} from '@kurrent/kurrentdb-client';
import type { Instant } from '#kernel';
import { type Appended, type ExpectedVersion, WrongExpectedVersion } from '../event-store.js';
import { LogUnreachable } from '../log-unreachable.js';
import { type PreparedAppend, answerAgain, isExpected } from '../prepared-append.js';
import { inWords, isPassing } from './failures.js';
import type { LogReader } from './log-reader.js';
import type { Names } from './names.js';
import { eventsOf, positionOf, storedEvent } from './record.js';
import type { KurrentDBServer } from './server.js';

const GIVE_UP_AFTER_MS = 30_000;
const LONGEST_PAUSE_MS = 1_000;
/** gRPC's code for a conflict, and for a node that is not the leader. */
const FAILED_PRECONDITION = 9;

/** What a marker says: which attempt wrote it, and how many events follow it in the log. */
export interface Marker {
  readonly attempt: string;
  readonly events: number;
  readonly streams: readonly string[];
}

export const MARKER_TYPE = 'paragraf.command';

/** The server has judged by what it has not indexed yet. */
class NotYetReadable extends Error {}

/**
 * Records an append in one AppendSession, all or nothing. First in it goes a marker in a stream of the command's own,
 * which must not exist: whoever comes second with the command is refused there, finds the marker, and right behind it
 * in the log what the command appended.
 */
export class LogAppender {
  constructor(
    private readonly server: KurrentDBServer,
    private readonly reader: LogReader,
    private readonly names: Names,
  ) {}

  async append(append: PreparedAppend, recordedAt: Instant): Promise<Appended[]> {
    const attempt = randomUUID();
    const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
    for (let pause = 10; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await this.tryOnce(append, recordedAt, attempt);
      } catch (error) {
        const passing = error instanceof NotYetReadable || isPassing(error);
        if (!passing) throw inWords(error);
        if (Date.now() > giveUpAt) throw new LogUnreachable('The log cannot be reached', { cause: error });
        await delay(pause);
      }
    }
  }

  private async tryOnce(append: PreparedAppend, recordedAt: Instant, attempt: string): Promise<Appended[]> {
    const marker = this.names.ofMarker(append.commandId);
    try {
      const { position, responses } = await this.server.append(this.session(append, recordedAt, attempt));
      const revisions = new Map(responses.map(({ streamName, revision }) => [streamName, revision]));
      const versionOf = (stream: string): number => Number(revisions.get(this.names.ofStream(stream))) + 1;
      if (this.server.answersAgree) return await this.appended(append, position, versionOf);
      const looked = await this.known(append, attempt);
      if (!looked) throw new NotYetReadable();
      this.server.answersAgree =
        looked.at(-1)!.last === position &&
        looked.every(({ stream, version }) => version === versionOf(stream));
      return looked;
    } catch (error) {
      if (!(error instanceof Error) || !isConflict(error)) throw error;
      const where = error instanceof WrongExpectedVersionError ? error.streamName : undefined;
      if (where === undefined || where === marker) {
        const answers = await this.known(append, attempt);
        if (answers) return answers;
        if (where === marker) throw new NotYetReadable();
      }
      await this.findConflict(append, where);
      throw where === undefined ? error : new NotYetReadable();
    }
  }

  private session(append: PreparedAppend, recordedAt: Instant, attempt: string): AppendStreamRequest[] {
    const events = eventsOf(append, recordedAt);
    const marker: Marker = {
      attempt,
      events: events.flat().length,
      streams: append.requests.map(({ stream }) => stream),
    };
    return [
      {
        streamName: this.names.ofMarker(append.commandId),
        expectedState: NO_STREAM,
        events: [jsonEvent({ type: MARKER_TYPE, data: { ...marker } })],
      },
      ...append.requests.map(({ stream, expectedVersion }, n) => ({
        streamName: this.names.ofStream(stream),
        expectedState: stateOf(expectedVersion),
        events: events[n]!,
      })),
    ];
  }

  /**
   * The command has been recorded: by an earlier try of this very append whose answer was lost, or before. Undefined
   * when it has not, or what it appended cannot be read yet.
   */
  private async known(append: PreparedAppend, attempt: string): Promise<Appended[] | undefined> {
    const earlier = await this.reader.ofCommand(append.commandId);
    if (!earlier) return undefined;
    const answers = answerAgain(append, earlier.records.map(storedEvent));
    return earlier.attempt === attempt ? answers.map((answer) => ({ ...answer, duplicate: false })) : answers;
  }

  /**
   * Throws the conflict on the stream of that name, or on the first that has one. The version is read from the stream:
   * servers have sent the revisions as int64 and as sint64 (`StreamRevisionConflictErrorDetails`), and the client reads
   * the latter.
   */
  private async findConflict({ requests }: PreparedAppend, where: string | undefined): Promise<void> {
    for (const { stream, expectedVersion } of requests) {
      const name = this.names.ofStream(stream);
      if (where !== undefined && where !== name) continue;
      const [last] = await this.server.readStream(name, { from: 'end', count: 1, backwards: true });
      const actual = last ? Number(last.revision) + 1 : 0;
      if (!isExpected(expectedVersion, actual))
        throw new WrongExpectedVersion(stream, expectedVersion, actual);
    }
  }

  /** `last` is the position of the append's last event; the others are asked for. */
  private appended(
    { requests }: PreparedAppend,
    last: bigint,
    versionOf: (stream: string) => number,
  ): Promise<Appended[]> {
    return Promise.all(
      requests.map(async ({ stream, events }, n): Promise<Appended> => {
        const version = versionOf(stream);
        const own = n === requests.length - 1 ? last : await this.positionOfVersion(stream, version);
        const first =
          events.length === 1 ? own : await this.positionOfVersion(stream, version - events.length + 1);
        return { stream, version, first, last: own, duplicate: false };
      }),
    );
  }

  private async positionOfVersion(stream: string, version: number): Promise<bigint> {
    const [event] = await this.server.readStream(this.names.ofStream(stream), {
      from: version - 1,
      count: 1,
    });
    if (!event) throw new NotYetReadable();
    return positionOf(event);
  }
}

function stateOf(expected: ExpectedVersion): AppendStreamRequest['expectedState'] {
  if (expected === 'any') return 'any';
  return expected === 'none' || expected === 0 ? NO_STREAM : BigInt(expected - 1);
}

/** A node that is not the leader answers so too, but for the particulars. */
function isConflict(error: Error): boolean {
  return (
    error instanceof WrongExpectedVersionError ||
    (isCommandError(error) && Number(error.code) === FAILED_PRECONDITION)
  );
}
