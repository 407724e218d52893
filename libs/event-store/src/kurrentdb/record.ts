import { type AllStreamRecordedEvent, type JSONEventData, jsonEvent } from '@kurrent/kurrentdb-client';
import { type Instant, type RecordedEvent, type StreamName, partsOfStream } from '#kernel';
import { eventId } from '../event-ids.js';
import type { PreparedAppend, StoredEvent } from '../prepared-append.js';

/** What Paragraf's events carry in KurrentDB's metadata, which is flat and of strings. */
interface Properties {
  readonly association: string;
  /** The command's id, and which of its events this is: together they make the event's id. */
  readonly command: string;
  readonly n: string;
  readonly schema: string;
  readonly recordedAt: Instant;
  /** The exact JSON text of the event's metadata. */
  readonly meta: string;
}

/** An event of Paragraf's as read from KurrentDB: parsed data, since that is what the client gives. */
export interface LogRecord extends Omit<StoredEvent, 'data'> {
  readonly command: string;
  readonly data: object;
}

/** As the client gives it, from a stream or from $all. */
export type ClientRecord = Pick<
  AllStreamRecordedEvent,
  'streamId' | 'type' | 'revision' | 'isJson' | 'data' | 'metadata'
> & { readonly position?: AllStreamRecordedEvent['position'] };

/**
 * The log holds something that Paragraf did not write where only Paragraf writes, or in a form that has no place in it.
 */
export class ForeignEvent extends Error {
  override readonly name = 'ForeignEvent';
}

/**
 * The append's events by request, in the client's form. Their ids in KurrentDB are new ones each time: the server takes
 * an id it has seen in a stream for a repeat, answers success without saying so, and drops the append without an answer
 * when the first one is not indexed yet (`CommitDecision.IdempotentNotReady`). Paragraf's own ids are in the metadata.
 */
export function eventsOf(append: PreparedAppend, recordedAt: Instant): JSONEventData[][] {
  let n = 0;
  return append.requests.map(({ stream, events }) =>
    events.map(({ type, schema, data, meta }) => {
      const properties: Properties = {
        association: partsOfStream(stream).association,
        command: append.commandId,
        n: String(n++),
        schema: String(schema),
        recordedAt,
        meta,
      };
      // The client writes JSON.stringify(data), which gives back the text it was parsed from: JSON.stringify wrote
      // that.
      return jsonEvent({
        type,
        data: JSON.parse(data) as object as Record<string, unknown>,
        metadata: properties,
      });
    }),
  );
}

/** `stream` is its name in Paragraf. Throws ForeignEvent when it is not as Paragraf writes. */
export function recordOf(event: ClientRecord, stream: StreamName): LogRecord {
  const { command, n, schema, recordedAt, meta } = (event.metadata ?? {}) as unknown as Partial<Properties>;
  if (
    !event.isJson ||
    typeof event.data !== 'object' ||
    command === undefined ||
    n === undefined ||
    schema === undefined ||
    recordedAt === undefined ||
    meta === undefined
  )
    throw new ForeignEvent(
      `Event ${event.revision} of ${event.streamId} in KurrentDB was not written by Paragraf. Give Paragraf a server of its own, and tombstone that stream.`,
    );
  return {
    position: positionOf(event),
    stream,
    version: Number(event.revision) + 1,
    id: eventId(command, Number(n)),
    type: event.type,
    schema: Number(schema),
    data: event.data,
    meta,
    recordedAt,
    command,
  };
}

/**
 * Where an event stands in $all. What is appended commits itself (`PrepareFlags.IsCommitted`): its commit position is
 * its prepare position. Only the transactions of the old TCP clients are otherwise, and one number does not order
 * those.
 */
export function positionOf({ position, streamId, revision }: ClientRecord): bigint {
  if (position?.commit === undefined || position.commit !== position.prepare)
    throw new ForeignEvent(
      `Event ${revision} of ${streamId} in KurrentDB has no position of its own: it was written in an explicit transaction. Copy the events into a new server through Paragraf.`,
    );
  return position.commit;
}

export function storedEvent({ data, ...record }: LogRecord): StoredEvent {
  return { ...record, data: JSON.stringify(data) };
}

export function recordedEvent(record: LogRecord): RecordedEvent {
  const { position, stream, version, id, type, schema, data, meta, recordedAt } = record;
  return {
    position,
    stream,
    version,
    id,
    type,
    schema,
    data,
    meta: JSON.parse(meta) as RecordedEvent['meta'],
    recordedAt,
  };
}
