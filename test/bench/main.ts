// What the event store does on this machine, beside what the disk, PostgreSQL and other event stores do on it in the
// same run; how papers are set, beside Chromium; commands over HTTP, jobs, the lag of the read models and the start. `--only
// store`, `papers`, `http`, `jobs`, `lag` or `start` for one of them. `npm run bench -- --rounds 7 --seconds 1.5 --events 200000 --out
// figures.json`, with DATABASE_URL for another server than the embedded one.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Pool } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#database';
import { PostgresEventStore } from '#event-store';
import { appendBy } from './append.js';
import type { Contender, OpenContender } from './contender.js';
import { openEmmett } from './emmett.js';
import { bareInsert, fdatasync } from './floor.js';
import { HttpBench } from './http.js';
import { JobsBench } from './jobs.js';
import { type LagFigures, measureLag } from './lag.js';
import { type Measurement, type Result, measureInTurn } from './measure.js';
import { openMoney } from './money.js';
import { PaperBench, type PaperFigures } from './papers.js';
import { openParagraf } from './paragraf.js';
import { openPlainPool } from './plain-pool.js';
import { bareSelect, fill, replay } from './replay.js';
import { type StartFigures, measureStart } from './start.js';
import { listOf, type Section, ratiosOf, tableOf } from './report.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '1.5' },
    events: { type: 'string', default: '200000' },
    out: { type: 'string' },
    only: { type: 'string' },
    documents: { type: 'string', default: '500' },
    lagSeconds: { type: 'string', default: '20' },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const events = Number(options.events);
const documents = Number(options.documents);
const includes = (part: 'store' | 'papers' | 'http' | 'jobs' | 'lag' | 'start'): boolean =>
  options.only === undefined || options.only === part;

// Beside the repository rather than in the system's temporary directory, which may be no disk at all.
const cache = join(process.cwd(), 'node_modules', '.cache', 'paragraf');
await mkdir(cache, { recursive: true });
const directory = await mkdtemp(join(cache, 'bench-'));
const server = await openServer();
try {
  const machine = await describeMachine();
  const papers = includes('papers') ? await setting() : { sections: [], figures: {} };
  const sections = [
    ...(includes('store') ? await store() : []),
    ...papers.sections,
    ...(includes('http') ? await http() : []),
    ...(includes('jobs') ? await jobs() : []),
  ];
  const lag: LagFigures = includes('lag')
    ? await measureLag(await newDatabase('lag'), directory, Number(options.lagSeconds))
    : {};
  const start: StartFigures = includes('start') ? await measureStart(directory, rounds) : {};
  const ratios = ratiosOf(sections);
  const figures = {
    machine,
    options: { rounds, seconds, events, documents },
    sections,
    ratios,
    papers: papers.figures,
    lag,
    start,
  };
  console.log(`\n${Object.values(machine).join(', ')}\n\n${tableOf(sections)}\n`);
  console.log(`${listOf({ ...papers.figures, ...lag, ...start })}\n`);
  if (options.out) await writeFile(options.out, JSON.stringify(figures, null, 2) + '\n');
  else console.log(JSON.stringify(figures));
} finally {
  await server.stop();
  await rm(server.directory, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}

/** The server in DATABASE_URL, whose login may create databases, or the embedded one, durable as in use. */
async function openServer(): Promise<Pick<EmbeddedPostgres, 'url' | 'directory' | 'stop'>> {
  const url = process.env.DATABASE_URL;
  return url ? { url, directory, stop: () => Promise.resolve() } : startEmbeddedPostgres({ directory });
}

async function store(): Promise<Section[]> {
  return [
    ...(await floor()),
    ...(await append('Append, 1 caller', 1)),
    ...(await append('Append, 64 callers', 64)),
    ...(await money('Money, 1 caller', 1)),
    ...(await money('Money, 64 callers', 64)),
    ...(await replaying()),
  ];
}

/** First, while nothing else has grown the process. */
async function setting(): Promise<{ sections: Section[]; figures: PaperFigures }> {
  const bench = new PaperBench();
  try {
    const results = await measure(await bench.open());
    const sections = [{ title: 'Minutes as PDF, 2 callers', unit: 'documents', results }];
    return { sections, figures: await bench.once(documents) };
  } finally {
    await bench.close();
  }
}

/** A command with all its work, beside the least that a server could do with what was sent. */
async function http(): Promise<Section[]> {
  const bench = new HttpBench(directory, newDatabase);
  try {
    await bench.open();
    const sections: Section[] = [];
    for (const connections of [1, 64])
      sections.push({
        title: `Command over HTTP, ${connections} connection${connections > 1 ? 's' : ''}`,
        unit: 'commands',
        results: await measure(bench.measurements(connections, seconds)),
      });
    return sections;
  } finally {
    await bench.close();
  }
}

/** What the duties' queues cost beside BullMQ alone. */
async function jobs(): Promise<Section[]> {
  const bench = new JobsBench();
  try {
    const sections: Section[] = [];
    for (const { title, measurements } of await bench.open(await newDatabase('jobs')))
      sections.push({ title, unit: 'jobs', results: await measure(measurements) });
    return sections;
  } finally {
    await bench.close();
  }
}

async function floor(): Promise<Section[]> {
  const disk = await fdatasync(server.directory, seconds);
  const insert = await bareInsert(await newDatabase('floor'), seconds);
  try {
    return [
      { title: 'Floor: the disk', unit: 'writes', results: await measure([disk]) },
      { title: 'Floor: PostgreSQL', unit: 'rows', results: await measure([insert]) },
    ];
  } finally {
    await Promise.all([disk.close(), insert.close()]);
  }
}

function append(title: string, callers: number): Promise<Section[]> {
  return appending(title, callers, { paragraf: openParagraf, emmett: openEmmett, plain: openPlainPool });
}

/** What it costs that a decision about money is one append over the streams it concerns. */
function money(title: string, callers: number): Promise<Section[]> {
  return appending(title, callers, { one_stream: openParagraf, money: openMoney });
}

async function appending(
  title: string,
  callers: number,
  opened: Readonly<Record<string, OpenContender>>,
): Promise<Section[]> {
  const contenders: Contender[] = [];
  for (const [name, open] of Object.entries(opened))
    contenders.push(await open(await newDatabase(`${name}_${callers}`)));
  try {
    const results = await measure(contenders.map((contender) => appendBy(contender, callers, seconds)));
    return [{ title, unit: 'appends', results }];
  } finally {
    for (const contender of contenders) await contender.close();
  }
}

async function replaying(): Promise<Section[]> {
  const url = await newDatabase('replay');
  console.error(`Replay: appending ${events} events to read`);
  await fill(url, events);
  const store = new PostgresEventStore({ url });
  await store.open();
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    return [{ title: 'Replay', unit: 'events', results: await measure([replay(store), bareSelect(pool)]) }];
  } finally {
    await Promise.all([store.close(), pool.end()]);
  }
}

function measure(measurements: readonly Measurement[]): Promise<Result[]> {
  return measureInTurn(measurements, rounds, (text) => console.error(text));
}

async function newDatabase(name: string): Promise<string> {
  await onServer(`CREATE DATABASE bench_${name}`);
  const url = new URL(server.url);
  url.pathname = `/bench_${name}`;
  return url.href;
}

async function describeMachine(): Promise<Record<string, string>> {
  const setting = async (name: string): Promise<string> =>
    Object.values((await onServer(`SHOW ${name}`))[0]!)[0]!;
  return {
    processor: `${cpus()[0]!.model.trim()} × ${cpus().length}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: `Node ${process.version}`,
    postgres: `PostgreSQL ${await setting('server_version')}`,
    durable: `fsync ${await setting('fsync')}, synchronous_commit ${await setting('synchronous_commit')}`,
    measured: new Date().toISOString().slice(0, 10),
  };
}

async function onServer(sql: string): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}
