import {
  type AllStreamRecordedEvent,
  type AllStreamSubscription,
  type AppendStreamRequest,
  type Filter,
  BACKWARDS,
  END,
  FORWARDS,
  KurrentDBClient,
  START,
  StreamNotFoundError,
} from '@kurrent/kurrentdb-client';
import { KurrentDBRefusal, inWords, isPassing } from './failures.js';
import type { ClientRecord } from './record.js';

type AppendResult = Awaited<ReturnType<KurrentDBClient['multiStreamAppend']>>;

interface AllPage {
  /** Inclusive, and the position of a record: the server can read from nowhere else. 0n reads from the beginning. */
  readonly from: bigint;
  readonly count: number;
  readonly filter: Filter;
}

interface StreamPage {
  readonly from: number | 'end';
  readonly count: number;
  readonly backwards?: boolean;
}

/**
 * The calls Paragraf makes of KurrentDB, in pages, so that a slow reader holds no call open. Everything asks the
 * leader: what has been appended can be read at once.
 */
export class KurrentDBServer {
  /**
   * Whether an answer to an append has been seen to tell versions and position as they then stood in the log. Until
   * then they are looked up: the protocol calls itself unstable, and numbers have changed their form in it.
   */
  answersAgree = false;
  private current: KurrentDBClient | undefined;

  constructor(private readonly url: string) {}

  /** Rejects when the server is too old or cannot be reached. */
  async assertUsable(): Promise<void> {
    // The client keeps this to itself; without it the first append would be the one to find out.
    const client = this.client as unknown as { capabilities: Promise<{ serverVersion: string }> };
    const { serverVersion } = await client.capabilities.catch((error: Error) => {
      throw new Error(`KurrentDB does not answer: ${error.message}.\nStart it or correct KURRENTDB_URL.`, {
        cause: error,
      });
    });
    const [year = 0, release = 0] = serverVersion.split('.').map(Number);
    if (!(year > 25 || (year === 25 && release >= 1)))
      throw new KurrentDBRefusal(`KurrentDB 25.1 or newer is needed; the server is ${serverVersion}.`);
  }

  /**
   * All or nothing. After a failure that may pass, the next call connects anew: the client does so by itself when a
   * node is unavailable, but stays with one that has stopped being the leader when AppendSession is what finds out.
   */
  async append(requests: AppendStreamRequest[]): Promise<AppendResult> {
    const { client } = this;
    try {
      return await client.multiStreamAppend(requests);
    } catch (error) {
      if (isPassing(error)) await this.leave(client);
      throw error;
    }
  }

  async readAll({ from, count, filter }: AllPage): Promise<AllStreamRecordedEvent[]> {
    return this.events(
      count,
      this.client.readAll({
        direction: FORWARDS,
        fromPosition: from === 0n ? START : { commit: from, prepare: from },
        maxCount: count,
        filter,
        requiresLeader: true,
      }),
    );
  }

  /** The last event of all, or of those that pass the filter. */
  async last(filter?: Filter): Promise<AllStreamRecordedEvent | undefined> {
    const last = await this.events(
      1,
      this.client.readAll({
        direction: BACKWARDS,
        fromPosition: END,
        maxCount: 1,
        requiresLeader: true,
        ...(filter ? { filter } : {}),
      }),
    );
    return last[0];
  }

  /** Nothing when the stream does not exist. */
  async readStream(name: string, { from, count, backwards = false }: StreamPage): Promise<ClientRecord[]> {
    try {
      return await this.events<ClientRecord>(
        count,
        this.client.readStream(name, {
          direction: backwards ? BACKWARDS : FORWARDS,
          fromRevision: from === 'end' ? END : BigInt(from),
          maxCount: count,
          requiresLeader: true,
        }) as AsyncIterableIterator<{ event?: ClientRecord }>,
      );
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    }
  }

  subscribe(filter: Filter): AllStreamSubscription {
    return this.client.subscribeToAll({ fromPosition: END, filter, requiresLeader: true });
  }

  /** Ends every call. */
  async close(): Promise<void> {
    if (this.current) await this.leave(this.current);
  }

  private get client(): KurrentDBClient {
    return (this.current ??= connect(this.url));
  }

  private async leave(client: KurrentDBClient): Promise<void> {
    if (this.current === client) this.current = undefined;
    await client.dispose();
  }

  private async events<Event>(
    count: number,
    read: AsyncIterableIterator<{ event?: Event }>,
  ): Promise<Event[]> {
    const events: Event[] = [];
    try {
      while (events.length < count) {
        const { done, value } = await read.next();
        if (done) return events;
        if (value.event) events.push(value.event);
      }
    } catch (error) {
      throw inWords(error);
    }
    void readToItsEnd(read);
    return events;
  }
}

/**
 * A filtered read that has given what was asked for goes on until it meets one more event, or the end of the log.
 * Nobody waits for that; but what is not taken off the connection is held against all that share it.
 */
async function readToItsEnd(read: AsyncIterator<unknown>): Promise<void> {
  try {
    while (!(await read.next()).done);
  } catch {
    // The events have been handed on.
  }
}

function connect(url: string): KurrentDBClient {
  try {
    return KurrentDBClient.connectionString(url);
  } catch {
    // What the client says quotes the connection string, and with it a password.
    throw new KurrentDBRefusal(
      'KURRENTDB_URL is not a connection string of KurrentDB, or names a certificate file that is not there. They look like kurrentdb://user:password@host:2113?tls=true.',
    );
  }
}
