import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { allEvents } from '#core';
import type { PostgresDatabase } from '#database';
import type { DocumentRendered } from '../../libs/documents/src/domain/document.events.js';
import { EventRegistry, type PostgresEventStore } from '#event-store';
import { verifyLog } from '#evidence';
import type { RecordedEvent } from '#kernel';
import { SubscriptionOperator } from '#projections';
import { eventually } from '#testing';
import { type Acknowledged, ASSOCIATION, type Clients } from './clients.js';

/** What was looked at after the faults, how many of it, and what was found that must not be. */
export interface Proof {
  readonly what: string;
  readonly count: number;
  readonly failures: readonly string[];
}

export interface Scope {
  readonly clients: Clients;
  readonly meetings: readonly string[];
  readonly store: PostgresEventStore;
  /** With the rights of the running app. */
  readonly database: PostgresDatabase;
}

const PATIENCE = { timeout: 180_000 };
const AT_A_TIME = 6;
/** Asking anew is only an example of it when there are many. */
const ASKED_ANEW = 2_000;

/** Everything that is promised of an installation that has come to rest. */
export async function proofs(scope: Scope): Promise<Proof[]> {
  const log: RecordedEvent[] = [];
  for await (const batch of scope.store.readLog({ after: 0n })) log.push(...batch);
  const streams = groupedBy(log, ({ stream }) => stream);
  return [
    await logIsWhole(scope.store),
    acknowledgedOnce(log, scope.clients.acknowledged),
    nothingHalf(log),
    numbersOnce(streams, scope.meetings.length),
    anslagOnce(streams, scope.meetings),
    renderedOnce(streams, scope.meetings),
    await papersReadable(streams, scope),
    await contentNamed(log, scope.database),
    await sameAnswers(scope),
    await noneHalted(scope),
    await sameReadModels(scope),
  ];
}

async function logIsWhole(store: PostgresEventStore): Promise<Proof> {
  const { events, faults } = await verifyLog(store, new EventRegistry(allEvents), { gapless: true });
  const failures = faults.map(({ position, fault }) => `position ${position}: ${fault}`);
  return { what: 'events without holes, each as its schema says', count: events, failures };
}

/** What clients were told is in the log as they were told it, and nothing of theirs that they were not told of. */
function acknowledgedOnce(log: readonly RecordedEvent[], acknowledged: readonly Acknowledged[]): Proof {
  const failures: string[] = [];
  const ofCommand = groupedBy(log.filter(isOfClient), ({ meta }) => meta.commandId);
  if (new Set(log.map(({ id }) => id)).size !== log.length) failures.push('an event is in the log twice');
  for (const { key, path, answer } of acknowledged) {
    const events = (ofCommand.get(key) ?? []).filter(({ stream }) => stream === answer.stream);
    const told = events.map(({ id, type, version, data }) => ({ id, type, version, data }));
    const last = events.at(-1);
    if (!isDeepStrictEqual(told, answer.events)) failures.push(`${path}: the log has other events`);
    else if (last && (last.version !== answer.version || String(last.position) !== answer.position))
      failures.push(`${path}: the log has it at ${last.position}, and the answer at ${answer.position}`);
    ofCommand.delete(key);
  }
  for (const [key, events] of ofCommand)
    failures.push(`${events[0]!.meta.command} ${key} is in the log, and nobody was told`);
  return { what: 'acknowledged commands in the log once, as answered', count: acknowledged.length, failures };
}

/** A decision about money is one append to several streams: the same everywhere, in one piece. */
function nothingHalf(log: readonly RecordedEvent[]): Proof {
  const failures: string[] = [];
  const decisions = groupedBy(
    log.filter(({ meta }) => meta.command === 'funding/decide'),
    ({ meta }) => meta.commandId,
  );
  const shapes = new Set<string>();
  for (const events of decisions.values()) {
    const [first, last] = [events[0]!.position, events.at(-1)!.position];
    if (last - first !== BigInt(events.length - 1)) failures.push(`a decision is scattered from ${first}`);
    shapes.add(events.map(({ type }) => type).join(', '));
  }
  if (shapes.size > 1) failures.push(`decisions of ${shapes.size} kinds: ${[...shapes].join(' / ')}`);
  if (![...shapes][0]?.includes('grant.')) failures.push('no decision made a grant');
  return { what: 'decisions about money whole, over all their streams', count: decisions.size, failures };
}

/** Each meeting has two §§ and one number of its minutes, in series without holes. */
function numbersOnce(streams: Streams, meetings: number): Proof {
  const failures: string[] = [];
  const wanted = { 'styrelsen.ever': 2 * meetings, 'styrelsen.minutes.ever': meetings };
  for (const [series, count] of Object.entries(wanted)) {
    const taken = eventsOf(streams, `series-${series}`).map(
      ({ data }) => (data as { number: number }).number,
    );
    if (
      !isDeepStrictEqual(
        taken,
        Array.from({ length: count }, (_, n) => n + 1),
      )
    )
      failures.push(`${series}: ${taken.length} numbers for ${count}, or not one after the other`);
  }
  return { what: 'numbers of §§ and minutes given once, without holes', count: 3 * meetings, failures };
}

function anslagOnce(streams: Streams, meetings: readonly string[]): Proof {
  const failures = meetings.flatMap((id) => {
    const done = eventsOf(streams, `anslag-${id}`)
      .map(({ type }) => type)
      .filter((type) => type === 'anslag.posted' || type === 'anslag.taken-down');
    return isDeepStrictEqual(done, ['anslag.posted', 'anslag.taken-down'])
      ? []
      : [`${id}: ${done.join(', ')}`];
  });
  return { what: 'anslag posted and taken down once', count: meetings.length, failures };
}

function renderedOnce(streams: Streams, meetings: readonly string[]): Proof {
  const failures = meetings.flatMap((id) => {
    const toRender = eventsOf(streams, `meeting-${id}`)
      .filter(({ type }) => type === 'minutes.drawn-up' || type === 'minutes.approved')
      .map(({ version }) => version);
    const rendered = renderingsOf(streams, id).map(({ meetingVersion }) => meetingVersion);
    const isSame =
      isDeepStrictEqual(
        rendered.toSorted((a, b) => a - b),
        toRender,
      ) && toRender.length === 2;
    return isSame ? [] : [`${id}: versions ${rendered.join(', ')} instead of ${toRender.join(', ')}`];
  });
  return { what: 'documents rendered once a version', count: 2 * meetings.length, failures };
}

/** Each paper can be fetched, and is what its event says. */
async function papersReadable(streams: Streams, { clients, meetings }: Scope): Promise<Proof> {
  const papers = meetings.flatMap((id) =>
    renderingsOf(streams, id).flatMap(({ meetingVersion, renditions }) =>
      renditions.map(({ format, sha256, bytes }) => ({
        path: `meetings/${id}/minutes.${format}?version=${meetingVersion}`,
        sha256,
        length: bytes,
      })),
    ),
  );
  const failures: string[] = [];
  await together(papers, async ({ path, sha256, length }) => {
    const bytes = await clients.bytes(path);
    const isRight = bytes.length === length && createHash('sha256').update(bytes).digest('hex') === sha256;
    if (!isRight) failures.push(`${path}: other bytes than the event says`);
  });
  return { what: 'papers fetched, with the SHA-256 of their events', count: papers.length, failures };
}

/** The same events gave the same bytes every time: a paper that was begun twice has left nothing else behind. */
async function contentNamed(log: readonly RecordedEvent[], database: PostgresDatabase): Promise<Proof> {
  const named = new Set(
    log
      .filter(({ type }) => type === 'document.rendered')
      .flatMap(({ data }) => (data as DocumentRendered).renditions.map(({ sha256 }) => sha256)),
  );
  const kept = await database.query<{ sha256: string }>('SELECT sha256 FROM paragraf.content');
  const failures = kept
    .filter(({ sha256 }) => !named.has(sha256))
    .map(({ sha256 }) => `${sha256} is kept, and no event names it`);
  return { what: 'stored contents, each named by an event', count: kept.length, failures };
}

/** Whoever asks once more hears what was answered the first time, and nothing more is recorded. */
async function sameAnswers({ clients, store }: Scope): Promise<Proof> {
  const before = await store.head();
  const every = Math.ceil(clients.acknowledged.length / ASKED_ANEW);
  const asked = clients.acknowledged.filter((_, n) => n % every === 0);
  const failures: string[] = [];
  await together(asked, async (acknowledged) => {
    const again = await clients.repeat(acknowledged);
    if (!isDeepStrictEqual(again, { ...acknowledged.answer, duplicate: true }))
      failures.push(`${acknowledged.path}: another answer the second time`);
  });
  if ((await store.head()) !== before) failures.push('repeated commands were recorded');
  return { what: 'commands sent once more, with the same answer', count: asked.length, failures };
}

export async function noneHalted({ database, store }: Pick<Scope, 'database' | 'store'>): Promise<Proof> {
  const subscriptions = await new SubscriptionOperator(database, store).status();
  const failures = subscriptions
    .filter(({ state, lag }) => state === 'halted' || lag !== 0n)
    .map(({ subscription, state, lag }) => `${subscription}: ${state}, ${lag} behind`);
  return { what: 'subscriptions at the end of the log, none halted', count: subscriptions.length, failures };
}

/** What people read is what the log says: every table, built anew from the first event in a schema of its own. */
export async function sameReadModels({ database, store }: Pick<Scope, 'database' | 'store'>): Promise<Proof> {
  const operator = new SubscriptionOperator(database, store);
  const before = await readModels(database);
  const projections = await database.query<{ name: string }>('SELECT name FROM paragraf.projection');
  for (const { name } of projections) await operator.rebuild(name);
  await eventually(async () => {
    const rebuilding = await Promise.all(projections.map(({ name }) => operator.isRebuilding(name)));
    return !rebuilding.includes(true);
  }, PATIENCE);
  const after = await readModels(database);
  const failures: string[] = [];
  for (const [table, rows] of before) {
    const fresh = after.get(table) ?? [];
    const differs = rows.findIndex((row, n) => row !== fresh[n]);
    if (differs !== -1 || rows.length !== fresh.length)
      failures.push(
        `${table}: ${rows.length} rows, ${fresh.length} when built anew, unlike from row ${differs}`,
      );
  }
  if (before.size !== after.size) failures.push(`${before.size} tables, ${after.size} when built anew`);
  const count = [...before.values()].reduce((sum, rows) => sum + rows.length, 0);
  return { what: `rows of ${before.size} read models equal to a fresh fold`, count, failures };
}

async function readModels(database: PostgresDatabase): Promise<Map<string, string[]>> {
  const views = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.views WHERE table_schema = 'read' ORDER BY 1`,
  );
  const models = new Map<string, string[]>();
  for (const { name } of views) {
    const rows = await database.query<{ row: string }>(
      `SELECT to_jsonb(row)::text AS row FROM read.${name} row ORDER BY 1`,
    );
    models.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return models;
}

type Streams = ReadonlyMap<string, readonly RecordedEvent[]>;

function eventsOf(streams: Streams, name: string): readonly RecordedEvent[] {
  return streams.get(`${ASSOCIATION}/${name}`) ?? [];
}

function renderingsOf(streams: Streams, id: string): DocumentRendered[] {
  return eventsOf(streams, `document-${id}`)
    .filter(({ type }) => type === 'document.rendered')
    .map(({ data }) => data as DocumentRendered);
}

function groupedBy(
  log: readonly RecordedEvent[],
  key: (event: RecordedEvent) => string,
): Map<string, RecordedEvent[]> {
  const groups = new Map<string, RecordedEvent[]>();
  for (const event of log) {
    const group = groups.get(key(event));
    if (group) group.push(event);
    else groups.set(key(event), [event]);
  }
  return groups;
}

function isOfClient({ meta }: RecordedEvent): boolean {
  return !meta.actor.roles.includes('system');
}

/** A few at a time, as clients do. */
async function together<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
