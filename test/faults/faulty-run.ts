import { setTimeout as delay } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { PostgresDatabase } from '#database';
import { PostgresEventStore } from '#event-store';
import { SubscriptionOperator } from '#projections';
import { eventually } from '#testing';
import { random } from '../support/random.js';
import { Clients } from './clients.js';
import { doHarm, type FaultName, type Scene } from './faults.js';
import { Installation, type Queues } from './installation.js';
import { DUTIES_OF_A_MEETING, foundAssociation, holdMeeting, NAMES } from './meetings.js';
import { type Proof, proofs } from './proof.js';

const CLIENTS = 6;
const PATIENCE = { timeout: 300_000 };
/** So long at most does a fault wait for clients that get nothing done. */
const PROGRESS_WITHIN_MS = 20_000;
/** Duties that may wait before no new meeting is begun. */
const BACKLOG = 8 * CLIENTS;

export interface FaultyRun {
  readonly seed: number;
  /** Holds the compiled `apps`. */
  readonly programs: string;
  readonly queues: Queues;
  /** The fault to do next; undefined ends the run. `done` counts those that have been done. */
  readonly next: (done: number, pick: <Item>(items: readonly Item[]) => Item) => FaultName | undefined;
  readonly onProgress?: (told: string) => void;
}

export interface Report {
  /** How often each fault was done. */
  readonly faults: ReadonlyMap<FaultName, number>;
  readonly proofs: readonly Proof[];
  /** What clients met with: repeated commands, answers that said to come back, and silence. */
  readonly met: Readonly<Record<string, number>>;
  /** What the processes have said, for whoever looks into a failure. */
  readonly output: string;
}

/** It did not come as far as to be looked at: a client was refused, or something never happened. */
export class RunBroken extends Error {
  override readonly name = 'RunBroken';
  /** `output` is what the processes have said. */
  constructor(
    cause: Error,
    readonly output: string,
  ) {
    super(cause.message, { cause });
  }
}

/** Clients hold meetings while the installation is hurt; then it comes to rest, and everything promised is looked at. */
export async function runWithFaults(run: FaultyRun): Promise<Report> {
  const installation = await Installation.start(run.programs, run.queues);
  const { url } = installation.postgres;
  const database = new PostgresDatabase({ url, applicationName: 'faults', connections: 4 });
  const owner = new PostgresDatabase({ url, applicationName: 'faults-owner', role: 'owner', connections: 1 });
  const store = new PostgresEventStore({ url });
  try {
    const clients = new Clients(installation);
    await foundAssociation(clients);
    const stop = new AbortController();
    const faults = new Map<FaultName, number>();
    const harmed = harm(run, faults, sceneOf(run, installation, owner, clients), stop.signal);
    const held = Array.from({ length: CLIENTS }, (_, n) => holdMeetings(clients, n, database, stop.signal));
    // Whichever ends first, as the faults do when all is well, ends the rest.
    const parts = [harmed, ...held];
    await Promise.allSettled(parts.map((part) => part.finally(() => stop.abort())));
    await harmed;
    const meetings = (await Promise.all(held)).flat();
    run.onProgress?.(`${meetings.length} meetings held; waiting for rest`);
    // The last fault may have taken the database away for a moment.
    await eventually(() => store.open().then(() => true), PATIENCE);
    await comeToRest(installation, database, store, meetings.length);
    const all = [
      ...(await proofs({ clients, meetings, store, database })),
      answersProper(clients),
      processesStayed(installation),
      nothingTold(installation),
    ];
    return { faults, proofs: all, met: metWith(clients), output: outputOf(installation) };
  } catch (error) {
    throw new RunBroken(error as Error, outputOf(installation));
  } finally {
    await store.close();
    await Promise.all([database.end(), owner.end()]);
    await installation.stop();
  }
}

function sceneOf(
  { seed }: FaultyRun,
  installation: Installation,
  database: PostgresDatabase,
  clients: Clients,
): Scene {
  const grown = async (count: () => number, by: number): Promise<void> => {
    const until = count() + by;
    const giveUpAt = Date.now() + PROGRESS_WITHIN_MS;
    while (count() < until && Date.now() < giveUpAt) await delay(5);
  };
  return {
    installation,
    database,
    random: random(seed),
    answered: (times) => grown(() => clients.acknowledged.length, times),
    asked: (times) => grown(() => clients.attempts, times),
  };
}

/** One fault after another as the clients get on: at whatever everybody happens to be doing then. */
async function harm(
  { next, onProgress }: FaultyRun,
  faults: Map<FaultName, number>,
  scene: Scene,
  stop: AbortSignal,
): Promise<void> {
  for (let done = 0; !stop.aborted; done++) {
    const fault = next(done, scene.random.pick);
    if (!fault) return;
    await scene.answered(10 + scene.random.below(60));
    onProgress?.(fault);
    await doHarm(fault, scene);
    faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
}

/** One meeting after another until told to stop; answers which. */
async function holdMeetings(
  clients: Clients,
  client: number,
  database: PostgresDatabase,
  stop: AbortSignal,
): Promise<string[]> {
  const held: string[] = [];
  while (!stop.aborted) {
    const id = `styrelse-${client}-${held.length}`;
    await holdMeeting(clients, id);
    held.push(id);
    await eventually(async () => stop.aborted || (await dutiesOf(database)).open < BACKLOG, PATIENCE);
  }
  return held;
}

async function dutiesOf(database: PostgresDatabase): Promise<{ open: number; settled: number }> {
  const [duties] = await database.query<{ open: number; settled: number }>(
    'SELECT count(*) FILTER (WHERE settled_at IS NULL)::int AS open, count(settled_at)::int AS settled FROM paragraf.duty',
  );
  return duties!;
}

/** Every duty settled, no job left, and every subscription at the end of the log. */
async function comeToRest(
  { redisUrl }: Installation,
  database: PostgresDatabase,
  store: PostgresEventStore,
  meetings: number,
): Promise<void> {
  const operator = new SubscriptionOperator(database, store);
  await eventually(async () => {
    const { open, settled } = await dutiesOf(database);
    if (open > 0 || settled !== DUTIES_OF_A_MEETING * meetings)
      throw new Error(`${open} duties open, ${settled} settled of ${meetings} meetings`);
    const behind = (await operator.status()).filter(({ lag }) => lag !== 0n);
    if (behind.length > 0) throw new Error(`${behind.map(({ name }) => name).join(', ')} behind`);
    return true;
  }, PATIENCE);
  if (redisUrl) await eventually(() => isQueueEmpty(redisUrl), PATIENCE);
}

async function isQueueEmpty(url: string): Promise<boolean> {
  const queue = new Queue('duties', { prefix: 'paragraf', connection: { url } });
  try {
    const counts = await queue.getJobCounts('active', 'wait', 'prioritized', 'delayed');
    return Object.values(counts).every((count) => count === 0);
  } finally {
    await queue.close();
  }
}

function answersProper({ attempts, strange }: Clients): Proof {
  return {
    what: 'answers, none of them a fault of ours but to come back',
    count: attempts,
    failures: strange,
  };
}

function processesStayed({ processes }: Installation): Proof {
  const failures = processes
    .filter(({ fallen }) => fallen > 0)
    .map(({ name, fallen }) => `${name} ended by itself ${fallen} times`);
  return { what: 'processes that ended only when they were killed', count: processes.length, failures };
}

/** Neither who anybody is, nor where in the code something was, nor anything secret. */
function nothingTold({ processes, token, postgres }: Installation): Proof {
  const { password } = new URL(postgres.url);
  const secret = [...Object.values(NAMES), token, password, 'bevilja Spåret'];
  const lines = processes.flatMap(({ name, program }) =>
    program.output.split('\n').map((line) => ({ name, line })),
  );
  const failures = lines
    .filter(({ line }) => /^\s+at /.test(line) || secret.some((word) => line.includes(word)))
    .map(({ name, line }) => `${name} said: ${line.trim().slice(0, 200)}`);
  return { what: 'lines logged, none with a name, a secret or a stack', count: lines.length, failures };
}

function metWith({ acknowledged, attempts, away, unanswered }: Clients): Record<string, number> {
  return {
    'times asked': attempts,
    'commands acknowledged': acknowledged.length,
    'of them when repeated': acknowledged.filter(({ answer }) => answer.duplicate).length,
    'answers to come back (503)': away,
    'without an answer': unanswered,
  };
}

function outputOf({ processes }: Installation): string {
  return processes.map(({ name, program }) => `── ${name}\n${program.output}`).join('\n');
}

/** Each of the faults once, in random order. */
export function eachOnce(faults: readonly FaultName[]): FaultyRun['next'] {
  const left = [...faults];
  return (_done, pick) => {
    if (left.length === 0) return undefined;
    const fault = pick(left);
    left.splice(left.indexOf(fault), 1);
    return fault;
  };
}
