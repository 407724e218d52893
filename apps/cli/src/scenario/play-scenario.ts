import { v5 as uuidv5 } from 'uuid';
import type { Instant } from '#kernel';
import { ApiDescription } from './api-description.js';
import type { CommandStep, ExpectStep, Scenario, ScenarioActor, Step } from './scenario.js';

/** The namespace of the idempotency keys, so that a file played again repeats its commands instead of adding to them. */
const KEYS = '0f6d0c53-6a37-5a0e-9b5c-6f1d8c1f2a77';

const ANY_VERSION = '*';

export interface PlayOptions {
  /** Where the server is: `http://localhost:3000`. */
  readonly baseUrl: string;
  /** A bearer token for one of the scenario's actors. */
  readonly tokenFor: (actor: ScenarioActor, association: string) => string | Promise<string>;
  /** Moves the server's clock, where it may be moved. Left out, the server's clock is its own. */
  readonly moveClock?: (to: Instant) => void | Promise<void>;
  readonly onStep?: (progress: StepProgress) => void;
  /** How long a step may wait for an expected event. Milliseconds. */
  readonly patience?: number;
}

export interface StepProgress {
  readonly scenario: Scenario;
  readonly step: Step;
  readonly outcome: StepOutcome;
}

/** recorded: new events; repeated: played before; refused: as the step expects; seen: the expected event is there. */
export type StepOutcome = 'recorded' | 'repeated' | 'refused' | 'seen';

export interface Played {
  readonly scenario: Scenario;
  readonly outcomes: Readonly<Record<StepOutcome, number>>;
  /** The log position of the last command, for reading what was written. Null when there was none. */
  readonly position: string | null;
}

/** Something else happened than the file says. Names the file, the line and the step. */
export class ScenarioStopped extends Error {
  override readonly name = 'ScenarioStopped';
  constructor(
    readonly scenario: Scenario,
    readonly step: Step,
    readonly reason: string,
  ) {
    super(`${scenario.file}:${step.line}: step ${step.number} (${nameOf(step)}): ${reason}`);
  }
}

/** Plays a scenario over HTTP, and stops at the first step that goes otherwise than the file says. */
export async function playScenario(scenario: Scenario, options: PlayOptions): Promise<Played> {
  const player = new Player(scenario, options, await ApiDescription.of(options.baseUrl));
  const outcomes = { recorded: 0, repeated: 0, refused: 0, seen: 0 };
  let clock: Instant | null = null;
  for (const step of scenario.steps) {
    if (step.at !== clock) await options.moveClock?.(step.at);
    clock = step.at;
    const outcome = step.kind === 'expect' ? await player.awaitEvent(step) : await player.command(step);
    outcomes[outcome]++;
    options.onStep?.({ scenario, step, outcome });
  }
  return { scenario, outcomes, position: player.position };
}

class Player {
  position: string | null = null;
  /** The version that the next command is based on, by resource, such as `meetings/styrelse-2021-06-01`. */
  private readonly etags = new Map<string, string>();
  /** Whether the last command had been recorded before: then the file is being played again. */
  private repeating = false;
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly scenario: Scenario,
    private readonly options: PlayOptions,
    private readonly api: ApiDescription,
  ) {}

  async command(step: CommandStep): Promise<StepOutcome> {
    const path = this.api.commandPath(step.command, this.scenario.association, step.on);
    if (path === undefined) throw this.stopped(step, 'the server has no such command');
    if (path === null) throw this.stopped(step, 'field "on" is needed: this command is done to something');
    const resource = this.api.resourceOf(step.command, step.on);
    const response = await this.send(step, path, this.etags.get(resource) ?? ANY_VERSION);
    const answer = await bodyOf(response);
    if (!response.ok) return this.refusal(step, response.status, answer);
    if (step.refused !== null)
      throw this.stopped(step, `should have been refused by ${step.refused}, but was accepted`);

    const { version, position, duplicate } = answer as {
      version: number;
      position: string;
      duplicate: boolean;
    };
    this.etags.set(resource, response.headers.get('etag') ?? `"${version}"`);
    this.repeating = duplicate;
    this.position = position;
    return duplicate ? 'repeated' : 'recorded';
  }

  /** Asks for the stream's history until the event is in it. */
  async awaitEvent(step: ExpectStep): Promise<StepOutcome> {
    const path = this.api.historyPath(step.event, this.scenario.association, step.on);
    const deadline = Date.now() + (this.options.patience ?? 60_000);
    for (;;) {
      const response = await fetch(`${this.options.baseUrl}${path}`, {
        headers: { authorization: `Bearer ${await this.tokenOf(this.anyActor())}` },
      });
      const history = await response.text();
      if (!response.ok && response.status !== 404)
        throw this.stopped(step, `${path} answered ${response.status}: ${history}`);
      if (response.ok && typesIn(history).includes(step.event)) {
        this.movedOn(this.api.resourceOfEvent(step.event, step.on));
        return 'seen';
      }
      if (Date.now() > deadline) throw this.stopped(step, `${step.event} has not come`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Somebody else has written to the stream, so the version we saw is not the last. */
  private movedOn(resource: string): void {
    if (this.etags.has(resource)) this.etags.set(resource, ANY_VERSION);
  }

  /**
   * A refusal that the step expects. When the file is played again the stream has moved on since, so another rule may
   * come first; what matters is that nothing was appended.
   */
  private refusal(step: CommandStep, status: number, answer: unknown): StepOutcome {
    const problem = answer as Partial<Problem>;
    if (step.refused !== null && (problem.rule === step.refused || this.repeating)) return 'refused';
    const said = [
      `refused (${status}) by ${problem.rule ?? 'an unknown rule'}`,
      ...(step.refused === null ? [] : [`not by ${step.refused}`]),
      problem.detail ?? (typeof answer === 'string' ? answer : JSON.stringify(answer)),
      ...(problem.errors ?? []).map(({ field, fault }) => `${field}: ${fault}`),
    ];
    throw this.stopped(step, said.join('\n  '));
  }

  private async send(step: CommandStep, path: string, ifMatch: string): Promise<Response> {
    const { association, name } = this.scenario;
    return fetch(`${this.options.baseUrl}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.tokenOf(step.as)}`,
        'content-type': 'application/json',
        'idempotency-key': uuidv5(`${association}/${name}/${step.number}`, KEYS),
        'if-match': ifMatch,
        'occurred-at': step.at,
      },
      body: JSON.stringify(step.body),
    });
  }

  private async tokenOf(name: string): Promise<string> {
    const known = this.tokens.get(name);
    if (known !== undefined) return known;
    const token = await this.options.tokenFor(this.scenario.actors[name]!, this.scenario.association);
    this.tokens.set(name, token);
    return token;
  }

  private anyActor(): string {
    return Object.keys(this.scenario.actors)[0]!;
  }

  private stopped(step: Step, reason: string): ScenarioStopped {
    return new ScenarioStopped(this.scenario, step, reason);
  }
}

/** The parts of an RFC 9457 answer that say why. */
interface Problem {
  rule: string;
  detail: string;
  errors: ReadonlyArray<{ field: string; fault: string }>;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The types in a history of JSON lines. */
function typesIn(history: string): string[] {
  return history
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { type: string }).type);
}

function nameOf(step: Step): string {
  return step.kind === 'expect' ? `expect ${step.event}` : step.command;
}
