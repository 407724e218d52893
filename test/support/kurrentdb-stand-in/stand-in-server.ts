import { randomUUID } from 'node:crypto';
import {
  type sendUnaryData,
  type ServerReadableStream,
  type ServerWritableStream,
  Metadata,
  Server,
  ServerCredentials,
  status,
} from '@grpc/grpc-js';
import serverFeatures from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import serverFeaturesMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import statusMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import streamsMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import errors from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/errors_pb.js';
import streams2 from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_grpc_pb.js';
import streams2Messages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import timestamp from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { type StoredRecord, type Write, StandInLog } from './stand-in-log.js';

type ReadRequest = InstanceType<typeof streamsMessages.ReadReq>;
type ReadResponse = InstanceType<typeof streamsMessages.ReadResp>;
type AppendRequest = InstanceType<typeof streams2Messages.AppendRequest>;
type AppendResponse = InstanceType<typeof streams2Messages.AppendSessionResponse>;
type ReadOptions = NonNullable<ReturnType<ReadRequest['getOptions']>>;

interface Failure {
  readonly code: status;
  readonly details: string;
  readonly metadata?: Metadata;
}

export interface StandInOptions {
  readonly version?: string;
  /** Any that is free unless told. */
  readonly port?: number;
  readonly maxAppendSize?: number;
  /** Whether numbers are told as int64, as the protocol had it at first; the client misreads those. */
  readonly int64?: boolean;
}

/**
 * A stand-in for a KurrentDB node: the calls that Paragraf makes, over the client's own protocol files. It is a reading
 * of the server's source, not the server: what it agrees to is not thereby true. `npm run test:kurrentdb` asks the real
 * one.
 */
export class KurrentDBStandIn {
  /** Reads under way, subscriptions among them. */
  openReads = 0;
  appends = 0;
  subscriptionsBegun = 0;
  private readonly subscriptions = new Set<ServerWritableStream<ReadRequest, ReadResponse>>();
  private readonly lost: Array<'before' | 'after' | 'not-leader' | 'denied' | 'bare-conflict'> = [];

  private constructor(
    private readonly server: Server,
    private readonly options: StandInOptions,
    readonly log: StandInLog,
    public port: number,
  ) {}

  /** With the log of another one: the node has been started again. */
  static async start(options: StandInOptions = {}, log = new StandInLog()): Promise<KurrentDBStandIn> {
    const standIn = new KurrentDBStandIn(new Server(), options, log, 0);
    standIn.serve();
    standIn.port = await new Promise<number>((resolve, reject) =>
      standIn.server.bindAsync(
        `127.0.0.1:${options.port ?? 0}`,
        ServerCredentials.createInsecure(),
        (error, port) => (error ? reject(error) : resolve(port)),
      ),
    );
    return standIn;
  }

  get url(): string {
    return `kurrentdb://127.0.0.1:${this.port}?tls=false`;
  }

  stop(): void {
    this.server.forceShutdown();
  }

  /** What becomes of appends to come, one each: not reached, recorded without an answer, refused. */
  failNext(...ways: Array<'before' | 'after' | 'not-leader' | 'denied' | 'bare-conflict'>): void {
    this.lost.push(...ways);
  }

  /** Ends every subscription as a node that goes away does. */
  dropSubscriptions(): void {
    for (const call of this.subscriptions)
      call.emit('error', { code: status.UNAVAILABLE, details: 'Server is shutting down' });
  }

  get subscribers(): number {
    return this.subscriptions.size;
  }

  private serve(): void {
    this.server.addService(serverFeatures.ServerFeaturesService, {
      getSupportedMethods: (_call: unknown, answer: sendUnaryData<object>) => {
        const features = new serverFeaturesMessages.SupportedMethods();
        features.setEventStoreServerVersion(this.options.version ?? '26.1.1');
        const method = new serverFeaturesMessages.SupportedMethod();
        method.setServiceName('kurrentdb.protocol.v2.streams.streamsservice');
        method.setMethodName('appendsession');
        features.setMethodsList([method]);
        answer(null, features);
      },
    });
    this.server.addService(streams.StreamsService, {
      read: (call: ServerWritableStream<ReadRequest, ReadResponse>) => this.read(call),
      append: unimplemented,
      delete: unimplemented,
      tombstone: unimplemented,
      batchAppend: unimplemented,
    });
    this.server.addService(streams2.StreamsServiceService, {
      appendSession: (
        call: ServerReadableStream<AppendRequest, AppendResponse>,
        answer: sendUnaryData<AppendResponse>,
      ) => this.appendSession(call, answer),
      appendRecords: unimplemented,
    });
  }

  private appendSession(
    call: ServerReadableStream<AppendRequest, AppendResponse>,
    answer: sendUnaryData<AppendResponse>,
  ): void {
    const requests: AppendRequest[] = [];
    call.on('data', (request: AppendRequest) => requests.push(request));
    call.on('end', () => {
      this.appends++;
      const way = this.lost.shift();
      if (way === 'before') return answer({ code: status.UNAVAILABLE, details: 'Server is not ready' });
      if (way === 'denied') return answer({ code: status.PERMISSION_DENIED, details: 'Access denied' });
      if (way === 'not-leader')
        return answer({ code: status.FAILED_PRECONDITION, details: 'Node is not the leader' });
      const result = this.append(requests);
      if (result === undefined) return;
      if (way === 'after') return answer({ code: status.UNAVAILABLE, details: 'Connection lost' });
      if ('code' in result) {
        if (way === 'bare-conflict') answer({ code: result.code, details: result.details });
        else answer(result);
      } else this.log.whenIndexed(() => answer(null, result));
    });
  }

  /** Undefined when the server would never answer. */
  private append(requests: readonly AppendRequest[]): AppendResponse | Failure | undefined {
    const names = new Set<string>();
    let size = 0;
    for (const request of requests) {
      const name = request.getStream().toLowerCase();
      if (names.has(name))
        return { code: status.ABORTED, details: 'Stream is already part of this append session' };
      names.add(name);
      for (const record of request.getRecordsList()) {
        if (!/^[a-zA-Z0-9_.$:-]+$/.test(record.getSchema()?.getName() ?? ''))
          return { code: status.INVALID_ARGUMENT, details: 'Schema name' };
        size += record.getData_asU8().length;
        for (const [, value] of record.getPropertiesMap().entries()) size += value.getStringValue().length;
      }
    }
    const maxSize = this.options.maxAppendSize ?? 1_048_576;
    if (size > maxSize) return tooLarge(size, maxSize);

    const writes: Write[] = requests.map((request) => ({
      stream: request.getStream(),
      expected: Number(request.getExpectedRevision() ?? -2),
      records: request.getRecordsList().map((record) => ({
        id: record.getRecordId() ?? randomUUID(),
        type: record.getSchema()!.getName(),
        data: record.getData_asU8(),
        properties: Object.fromEntries(
          [...record.getPropertiesMap().entries()].map(([key, value]) => [key, value.getStringValue()]),
        ),
      })),
    }));
    const outcome = this.log.write(writes);
    const numeral = (value: number | bigint): string => String(this.options.int64 ? misread(value) : value);
    switch (outcome.is) {
      case 'dropped':
        return undefined;
      case 'muddled':
        return { code: status.UNKNOWN, details: 'Exception was thrown by handler.' };
      case 'conflict':
        return conflict(outcome.write, outcome.actual, numeral);
      case 'written': {
        const response = new streams2Messages.AppendSessionResponse();
        response.setPosition(numeral(outcome.position));
        response.setOutputList(
          writes.map(({ stream }, n) => {
            const output = new streams2Messages.AppendResponse();
            output.setStream(stream);
            output.setStreamRevision(numeral(outcome.revisions[n]!));
            return output;
          }),
        );
        return response;
      }
    }
  }

  private read(call: ServerWritableStream<ReadRequest, ReadResponse>): void {
    const options = call.request.getOptions()!;
    this.openReads++;
    const ended = (): void => void (this.openReads -= 1);
    if (options.hasSubscription()) {
      this.subscribe(call, options, ended);
      return;
    }
    call.once('finish', ended);
    if (options.hasStream()) {
      const name = Buffer.from(options.getStream()!.getStreamIdentifier()!.getStreamName_asU8()).toString(
        'utf8',
      );
      if (this.log.stream(name).length === 0) {
        const missing = new streamsMessages.ReadResp();
        const found = new streamsMessages.ReadResp.StreamNotFound();
        found.setStreamIdentifier(identifier(name));
        missing.setStreamNotFound(found);
        call.write(missing);
      } else for (const record of this.ofStream(options, name)) call.write(eventResponse(record));
      call.end();
      return;
    }
    const records = this.ofAll(options);
    if (records) for (const record of records) call.write(eventResponse(record));
    else
      call.emit('error', {
        code: status.UNKNOWN,
        details: 'Unexpected FilteredReadAllResult: InvalidPosition',
      });
    if (records) call.end();
  }

  private ofStream(options: ReadOptions, name: string): StoredRecord[] {
    const records = this.log.stream(name);
    const from = options.getStream()!;
    const count = Number(options.getCount());
    if (options.getReadDirection() === streamsMessages.ReadReq.Options.ReadDirection.BACKWARDS) {
      const last = from.hasEnd() ? records.length - 1 : Number(from.getRevision());
      return records.slice(Math.max(0, last - count + 1), last + 1).reverse();
    }
    const first = from.hasStart() ? 0 : Number(from.getRevision());
    return records.slice(first, first + count);
  }

  /** Undefined for a position that is no record's. */
  private ofAll(options: ReadOptions): StoredRecord[] | undefined {
    const { indexed } = this.log;
    const all = options.getAll()!;
    const position = all.hasPosition() ? BigInt(all.getPosition()!.getCommitPosition()) : undefined;
    if (position !== undefined && !indexed.some((record) => record.position === position)) return undefined;
    const passes = filterOf(options);
    const count = Number(options.getCount());
    const backwards = options.getReadDirection() === streamsMessages.ReadReq.Options.ReadDirection.BACKWARDS;
    // Forwards from before the record, backwards from before it as well: positions are between records.
    const side = indexed.filter((record) =>
      position === undefined ? true : backwards ? record.position < position : record.position >= position,
    );
    const found: StoredRecord[] = [];
    for (const record of backwards ? side.reverse() : side) {
      if (found.length === count) break;
      if (passes(record)) found.push(record);
    }
    return found;
  }

  private subscribe(
    call: ServerWritableStream<ReadRequest, ReadResponse>,
    options: ReadOptions,
    ended: () => void,
  ): void {
    const passes = filterOf(options);
    let next = this.log.indexed.length;
    const send = (): void => {
      const { indexed } = this.log;
      for (; next < indexed.length; next++)
        if (passes(indexed[next]!)) call.write(eventResponse(indexed[next]!));
    };
    const stopListening = this.log.onGrowth(send);
    this.subscriptions.add(call);
    this.subscriptionsBegun++;
    let over = false;
    const stop = (): void => {
      if (over) return;
      over = true;
      stopListening();
      this.subscriptions.delete(call);
      ended();
    };
    call.once('cancelled', stop);
    call.once('finish', stop);
    call.once('error', stop);
    const confirmation = new streamsMessages.ReadResp();
    const confirmed = new streamsMessages.ReadResp.SubscriptionConfirmation();
    confirmed.setSubscriptionId(randomUUID());
    confirmation.setConfirmation(confirmed);
    call.write(confirmation);
    const caughtUp = new streamsMessages.ReadResp();
    const at = new streamsMessages.ReadResp.CaughtUp();
    at.setTimestamp(timestamp.Timestamp.fromDate(new Date()));
    caughtUp.setCaughtUp(at);
    call.write(caughtUp);
  }
}

function filterOf(options: ReadOptions): (record: StoredRecord) => boolean {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = (filter.getEventType() ?? filter.getStreamIdentifier())!;
  const regex = expression.getRegex() === '' ? undefined : new RegExp(expression.getRegex());
  return (record) => {
    const text = filter.hasEventType() ? record.type : record.stream;
    return regex ? regex.test(text) : expression.getPrefixList().some((prefix) => text.startsWith(prefix));
  };
}

function eventResponse(record: StoredRecord): ReadResponse {
  const event = new streamsMessages.ReadResp.ReadEvent.RecordedEvent();
  const id = new shared.UUID();
  id.setString(record.id);
  event.setId(id);
  event.setStreamIdentifier(identifier(record.stream));
  event.setStreamRevision(String(record.revision));
  event.setPreparePosition(String(record.position));
  event.setCommitPosition(String(record.position));
  event.getMetadataMap().set('type', record.type);
  event.getMetadataMap().set('created', '638000000000000000');
  event.getMetadataMap().set('content-type', record.isJson ? 'application/json' : 'application/octet-stream');
  event.setCustomMetadata(record.metadata);
  event.setData(record.data);
  const read = new streamsMessages.ReadResp.ReadEvent();
  read.setEvent(event);
  read.setCommitPosition(String(record.position));
  const response = new streamsMessages.ReadResp();
  response.setEvent(read);
  return response;
}

function identifier(name: string): InstanceType<typeof shared.StreamIdentifier> {
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(Buffer.from(name, 'utf8'));
  return identifier;
}

function conflict(write: Write, actual: number, numeral: (value: number) => string): Failure {
  const details = new errors.StreamRevisionConflictErrorDetails();
  details.setStream(write.stream);
  details.setExpectedRevision(numeral(write.expected));
  details.setActualRevision(numeral(actual));
  return failure(
    status.FAILED_PRECONDITION,
    `Append failed due to a revision conflict on stream '${write.stream}'.`,
    'kurrentdb.protocol.v2.streams.errors.StreamRevisionConflictErrorDetails',
    details.serializeBinary(),
  );
}

/** What an int64 is to whoever reads its bytes as an sint64, which counts 0, -1, 1, -2, 2. */
function misread(value: number | bigint): bigint {
  const bytes = BigInt.asUintN(64, BigInt(value));
  return (bytes >> 1n) ^ -(bytes & 1n);
}

function tooLarge(size: number, maxSize: number): Failure {
  const details = new errors.AppendTransactionSizeExceededErrorDetails();
  details.setSize(size);
  details.setMaxSize(maxSize);
  return failure(
    status.ABORTED,
    `The total size of the append transaction exceeds the maximum allowed size of ${maxSize} bytes`,
    'kurrentdb.protocol.v2.streams.errors.AppendTransactionSizeExceededErrorDetails',
    details.serializeBinary(),
  );
}

/** A google.rpc.Status with two details, as the server sends: first what kind of error, then its particulars. */
function failure(code: status, details: string, typeName: string, value: Uint8Array): Failure {
  const info = new statusMessages.Status();
  info.setCode(code as never);
  info.setMessage(details);
  info.setDetails(anyOf('google.rpc.ErrorInfo', new Uint8Array()));
  const particulars = new statusMessages.Status();
  particulars.setDetails(anyOf(typeName, value));
  const metadata = new Metadata();
  metadata.set(
    'grpc-status-details-bin',
    Buffer.concat([info.serializeBinary(), particulars.serializeBinary()]),
  );
  return { code, details, metadata };
}

function anyOf(typeName: string, value: Uint8Array): InstanceType<typeof any.Any> {
  const packed = new any.Any();
  packed.setTypeUrl(`type.googleapis.com/${typeName}`);
  packed.setValue(value);
  return packed;
}

function unimplemented(_call: unknown, answer: sendUnaryData<never>): void {
  answer({ code: status.UNIMPLEMENTED, details: 'The stand-in does not know this call' });
}
