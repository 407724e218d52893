import { randomUUID } from 'node:crypto';
import type { OutcomeBody, Problem } from '#http';
import { eventually } from '#testing';
import type { Installation } from './installation.js';

export interface Command {
  /** Below the association. */
  readonly path: string;
  readonly body: object;
}

/** A command as it was sent, each time under the same key, and what was answered in the end. */
export interface Acknowledged extends Command {
  readonly key: string;
  readonly answer: OutcomeBody;
}

interface Answer {
  readonly text: string;
  /** Told no, which no repetition would change. */
  readonly refused?: string;
}

export const ASSOCIATION = 'skaraborg';
/** Between attempts a client waits less than it is asked to: the sooner it is back, the more it meets with. */
const PATIENCE = { timeout: 180_000, every: 100 };
/** An API that has been stopped does not answer: the client turns to another. */
const LONGEST_WAIT_MS = 10_000;

/** Sends commands to whichever API answers, and keeps what was answered. */
export class Clients {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that no client should have had. */
  readonly strange: string[] = [];
  /** Times that something was asked, answered or not. */
  attempts = 0;
  /** Times that nobody could be reached, or the answer never came. */
  unanswered = 0;
  /** Answers that said to come back. */
  away = 0;

  /** An API that did not answer is left alone for some attempts, while there is another. */
  private silent: { readonly address: string; readonly until: number } | undefined;

  constructor(private readonly installation: Installation) {}

  /**
   * Sends a command until it is answered: the API may be away, or die before it can answer, and the others may be ahead
   * in the number series time and again.
   */
  async send(path: string, body: object): Promise<OutcomeBody> {
    const key = randomUUID();
    const answer = await this.persist(() => this.ask(path, { key, body }));
    const outcome = JSON.parse(answer) as OutcomeBody;
    this.acknowledged.push({ path, body, key, answer: outcome });
    return outcome;
  }

  /** Reads until it is answered. */
  read(path: string): Promise<string> {
    return this.persist(() => this.ask(path));
  }

  /** Sends what has been acknowledged once more, and answers what is said now. */
  async repeat({ path, key, body }: Acknowledged): Promise<OutcomeBody> {
    return JSON.parse(await this.persist(() => this.ask(path, { key, body }))) as OutcomeBody;
  }

  /** The bytes of a paper. */
  async bytes(path: string): Promise<Buffer> {
    return eventually(async () => {
      const response = await this.fetch(path);
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
    }, PATIENCE);
  }

  private async persist(ask: () => Promise<Answer | undefined>): Promise<string> {
    const { refused, text } = await eventually(ask, PATIENCE);
    if (refused) throw new Error(refused);
    return text;
  }

  /** Undefined when it should be asked again. */
  private async ask(path: string, command?: { key: string; body: object }): Promise<Answer | undefined> {
    this.attempts++;
    const answer = await this.fetch(path, command)
      .then(async (response) => ({ response, text: await response.text() }))
      .catch(() => undefined);
    if (!answer) {
      this.unanswered++;
      return undefined;
    }
    const { response, text } = answer;
    if (response.status === 503) this.away++;
    if (response.status >= 500) this.judge(path, response, text);
    if (response.status >= 500 || text.includes('"stale-version"')) return undefined;
    if (response.ok) return { text };
    return { text, refused: `${path}: ${response.status} ${text}` };
  }

  private async fetch(path: string, command?: { key: string; body: object }): Promise<Response> {
    const { token } = this.installation;
    const address = this.address();
    return fetch(`${address}/v1/associations/${ASSOCIATION}/${path}`, {
      method: command ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        ...(command && {
          'content-type': 'application/json',
          'idempotency-key': command.key,
          'if-match': '*',
          'occurred-at': '2021-06-01T09:00+02:00',
        }),
      },
      ...(command && { body: JSON.stringify(command.body) }),
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    }).catch((error: unknown) => {
      this.silent = { address, until: this.attempts + 50 };
      throw error;
    });
  }

  /** Each API in turn. */
  private address(): string {
    const { addresses } = this.installation;
    const { silent } = this;
    const others = addresses.filter((address) => address !== silent?.address);
    const among = silent && silent.until > this.attempts && others.length > 0 ? others : addresses;
    if (among.length === 0) throw new Error('Nobody answers');
    return among[this.attempts % among.length]!;
  }

  /** The only fault that a client may be told of is that the system is away, in words that say what to do. */
  private judge(path: string, response: Response, text: string): void {
    const problem = response.headers.get('content-type')?.startsWith('application/problem+json')
      ? (JSON.parse(text) as Problem)
      : undefined;
    const isAway =
      problem?.status === 503 &&
      ['temporarily-unavailable', 'not-caught-up'].includes(problem.rule) &&
      /(Försök|Fråga) igen/.test(problem.detail) &&
      response.headers.has('retry-after') &&
      !text.includes('    at ');
    if (!isAway) this.strange.push(`${path}: ${response.status} ${text}`);
  }
}
