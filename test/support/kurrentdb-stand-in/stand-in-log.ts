import { randomUUID } from 'node:crypto';

/** A record of the log. Its position is where its bytes would begin. */
export interface StoredRecord {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly isJson: boolean;
  /** As the server makes it of the properties: JSON, with two keys of its own. */
  readonly metadata: Uint8Array;
}

export interface NewRecord {
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly properties: Readonly<Record<string, string>>;
}

export interface Write {
  readonly stream: string;
  /** -1 no stream, -2 any, -4 the stream exists, otherwise the revision. */
  readonly expected: number;
  readonly records: readonly NewRecord[];
}

export type WriteOutcome =
  | { readonly is: 'written'; readonly revisions: readonly number[]; readonly position: bigint }
  | { readonly is: 'conflict'; readonly write: Write; readonly actual: number }
  /** Part of it is there already. The server looks for a conflict to tell of, finds none and breaks. */
  | { readonly is: 'muddled' }
  /** The server waits for the first one to be indexed and never answers. */
  | { readonly is: 'dropped' };

const SYSTEM_EVENT_EVERY = 7;

/**
 * The log of one node in memory, as StorageWriterService and AllReader of KurrentDB treat it: appends are judged by all
 * that has been written, reads show what has been indexed.
 */
export class StandInLog {
  readonly records: StoredRecord[] = [];
  private readonly streams = new Map<string, StoredRecord[]>();
  private readonly listeners = new Set<() => void>();
  private end = 1_607n;
  private held = false;
  private visible = 0;

  constructor() {
    this.writeSystemEvent('$ServerInfo');
    this.index();
  }

  /** Records that can be read. */
  get indexed(): readonly StoredRecord[] {
    return this.visible === this.records.length ? this.records : this.records.slice(0, this.visible);
  }

  stream(name: string): readonly StoredRecord[] {
    const last = this.indexed.at(-1)?.position ?? 0n;
    return (this.streams.get(name) ?? []).filter(({ position }) => position <= last);
  }

  /** Stops indexing, as a node that is behind does. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.index();
  }

  /** Now, or when indexing goes on: an append is answered when it can be read. */
  whenIndexed(then: () => void): void {
    if (this.visible === this.records.length) return then();
    const stop = this.onGrowth(() => {
      stop();
      then();
    });
  }

  write(writes: readonly Write[]): WriteOutcome {
    const decisions = writes.map((write) => ({ write, decision: this.check(write) }));
    if (decisions.some(({ decision }) => decision === 'not-ready')) return { is: 'dropped' };
    if (decisions.some(({ decision }) => decision === 'corrupt')) return { is: 'muddled' };
    const idempotent = decisions.filter(({ decision }) => decision === 'idempotent').length;
    if (idempotent === writes.length) {
      const last = writes.map(({ stream, records }) =>
        this.ofStream(stream).find(({ id }) => id === records.at(-1)!.id)!,
      );
      return {
        is: 'written',
        revisions: last.map(({ revision }) => revision),
        position: last.map(({ position }) => position).reduce((a, b) => (a > b ? a : b)),
      };
    }
    if (idempotent > 0) return { is: 'muddled' };
    const wrong = decisions.find(({ decision }) => decision === 'wrong');
    if (wrong)
      return { is: 'conflict', write: wrong.write, actual: this.ofStream(wrong.write.stream).length - 1 };

    for (const { stream, records } of writes)
      for (const { id, type, data, properties } of records)
        this.add(stream, id, type, data, {
          ...properties,
          '$schema.name': type,
          '$schema.format': 'Json',
        });
    const position = this.records.at(-1)!.position;
    const revisions = writes.map(({ stream }) => this.ofStream(stream).length - 1);
    if (this.records.length % SYSTEM_EVENT_EVERY === 0) this.writeSystemEvent('$statsCollected');
    this.index();
    return { is: 'written', revisions, position };
  }

  /** An event as another program would write it, not an append of Paragraf's. */
  writeForeign(stream: string, type: string, data: object): void {
    this.add(stream, randomUUID(), type, Buffer.from(JSON.stringify(data)), {});
    this.index();
  }

  writeSystemEvent(type: string): void {
    this.add(`$stats-127.0.0.1:2113`, randomUUID(), type, Buffer.from('{}'), {});
    this.index();
  }

  onGrowth(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private ofStream(name: string): readonly StoredRecord[] {
    return this.streams.get(name) ?? [];
  }

  /** IndexWriter.CheckCommit, but for deleted streams. */
  private check({
    stream,
    expected,
    records,
  }: Write): 'ok' | 'wrong' | 'idempotent' | 'corrupt' | 'not-ready' {
    const history = this.ofStream(stream);
    const current = history.length - 1;
    const readable = this.stream(stream).length;
    if (expected === -4) return current >= 0 ? 'ok' : 'wrong';
    if (expected === current) return 'ok';
    const start = expected === -2 ? history.findIndex(({ id }) => id === records[0]!.id) : expected + 1;
    if (expected === -2 && start === -1) return 'ok';
    if (expected > current) return 'wrong';
    const same = records.filter(({ id }, n) => history[start + n]?.id === id).length;
    if (same === 0) return 'wrong';
    if (same < records.length) return 'corrupt';
    return start + records.length > readable ? 'not-ready' : 'idempotent';
  }

  private add(stream: string, id: string, type: string, data: Uint8Array, metadata: object): void {
    const history = this.streams.get(stream) ?? [];
    this.streams.set(stream, history);
    const record: StoredRecord = {
      position: this.end,
      stream,
      revision: history.length,
      id,
      type,
      data,
      isJson: true,
      metadata: Buffer.from(JSON.stringify(metadata)),
    };
    history.push(record);
    this.records.push(record);
    this.end += BigInt(80 + stream.length + type.length + data.length + record.metadata.length);
  }

  private index(): void {
    if (this.held) return;
    this.visible = this.records.length;
    for (const listener of this.listeners) listener();
  }
}
