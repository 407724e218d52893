import { Pool } from 'pg';
import { poolConfig } from '#database';
import type { Instant, RecordedEvent, StreamName } from '#kernel';
import { eventId } from '../event-ids.js';
import type { ReadLogOptions, ReadStreamOptions } from '../event-store.js';
import { type StoredEvent, recorded } from '../prepared-append.js';

const BATCH = 500;
const IDS_AT_A_TIME = 64;
const LAST_VERSION = 2_147_483_647;

type Row = [
  position: string,
  stream: string,
  version: number,
  id: string,
  type: string,
  schema: number,
  data: string,
  meta: string,
  recordedAt: Instant,
];
const COLUMNS = 'position, stream, version, event_id, type, schema, data, meta, recorded_at';

/** Reads the log and its streams by keyset, page by page, so that no read holds a cursor or a transaction open. */
export class LogReader {
  private readonly pool: Pool;

  constructor(url: string, connections: number) {
    const config = poolConfig({ url, applicationName: 'paragraf-read', connections });
    // Prepared plans outlive the time when the log was small enough to be scanned; it is always read along an index.
    this.pool = new Pool({ ...config, options: `${config.options ?? ''} -c enable_seqscan=off` });
    this.pool.on('error', () => {});
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async *stream(
    stream: StreamName,
    { from = 1, to = LAST_VERSION, backwards = false }: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    let [low, high] = [from, to];
    for (;;) {
      const rows = await this.rows(
        backwards ? 'stream-backwards' : 'stream',
        `SELECT ${COLUMNS} FROM log.event WHERE stream = $1 AND version BETWEEN $2 AND $3
         ORDER BY version ${backwards ? 'DESC' : 'ASC'} LIMIT ${BATCH}`,
        [stream, low, high],
      );
      for (const row of rows) yield recorded(stored(row));
      if (rows.length < BATCH) return;
      const reached = rows.at(-1)![2];
      if (backwards) high = reached - 1;
      else low = reached + 1;
    }
  }

  async *log(options: ReadLogOptions): AsyncGenerator<RecordedEvent[]> {
    const { batch = BATCH } = options;
    let page: Promise<Row[]> | undefined = this.logPage(options, options.after);
    try {
      while (page) {
        const rows: Row[] = await page;
        // The next page is fetched while the reader works on this one.
        page = rows.length < batch ? undefined : this.logPage(options, BigInt(rows.at(-1)![0]));
        if (rows.length > 0) yield rows.map((row) => recorded(stored(row)));
      }
    } finally {
      page?.catch(() => {});
    }
  }

  /** Every event of a command, in order; none when it is not in the log. */
  async ofCommand(commandId: string): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for (;;) {
      const ids = Array.from({ length: IDS_AT_A_TIME }, (_, n) => eventId(commandId, events.length + n));
      const rows = await this.rows(
        'command',
        `SELECT ${COLUMNS} FROM log.event WHERE event_id = ANY($1::uuid[]) ORDER BY position`,
        [ids],
      );
      events.push(...rows.map(stored));
      if (rows.length < IDS_AT_A_TIME) return events;
    }
  }

  async head(): Promise<bigint> {
    return this.position('SELECT position FROM log.head WHERE single_row', []);
  }

  async last(): Promise<RecordedEvent | undefined> {
    const [last] = await this.rows(
      'last',
      `SELECT ${COLUMNS} FROM log.event ORDER BY position DESC LIMIT 1`,
      [],
    );
    return last && recorded(stored(last));
  }

  async positionAt(instant: Instant): Promise<bigint> {
    return this.position('SELECT log.position_at($1)', [instant]);
  }

  private logPage({ to, types, association, batch = BATCH }: ReadLogOptions, after: bigint): Promise<Row[]> {
    // Only the conditions that are asked for: a plan for all of them could use no index for any.
    const conditions = ['position > $1'];
    const values: unknown[] = [String(after), batch];
    let name = 'log';
    const narrow = (by: string, value: unknown, condition: (parameter: string) => string): void => {
      if (value === undefined) return;
      name += `-${by}`;
      conditions.push(condition(`$${values.push(value)}`));
    };
    narrow('to', to?.toString(), (position) => `position <= ${position}`);
    narrow('types', types, (list) => `type = ANY(${list}::text[])`);
    narrow('association', association, (slug) => `split_part(stream, '/', 1) = ${slug}`);
    const where = conditions.join(' AND ');
    return this.rows(
      name,
      `SELECT ${COLUMNS} FROM log.event WHERE ${where} ORDER BY position LIMIT $2`,
      values,
    );
  }

  private async rows(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ name, text, values, rowMode: 'array' });
    return rows;
  }

  private async position(text: string, values: unknown[]): Promise<bigint> {
    const { rows } = await this.pool.query<[string]>({ text, values, rowMode: 'array' });
    return BigInt(rows[0]![0]);
  }
}

function stored([position, stream, version, id, type, schema, data, meta, recordedAt]: Row): StoredEvent {
  return { position: BigInt(position), stream, version, id, type, schema, data, meta, recordedAt };
}
