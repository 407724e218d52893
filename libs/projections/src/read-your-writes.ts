import { Injectable } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Database } from '#database';

export interface WaitOptions {
  /** The projections that the query reads; unless told, all but the halted ones, which would hold everybody up. */
  readonly projections?: readonly string[];
  /** 2000 unless told. */
  readonly timeoutMs?: number;
}

interface Reached {
  readonly position: bigint;
  readonly halted: boolean;
}

const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 50;

/** Lets a query wait until the read models hold what a command has just written. Works from any process. */
@Injectable()
export class ReadYourWrites {
  /** The look at the checkpoints that is under way: everyone who waits shares it. */
  private looking: Promise<Map<string, Reached>> | undefined;

  constructor(private readonly database: Database) {}

  /** True once the projections have read the log to `position`; false when time runs out. */
  async waitFor(position: bigint, { projections, timeoutMs = 2_000 }: WaitOptions = {}): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const reached = await this.look();
      const names = projections ?? [...reached.keys()].filter((name) => !reached.get(name)!.halted);
      if (names.every((name) => (reached.get(name)?.position ?? -1n) >= position)) return true;
      if (Date.now() + pause > deadline) return false;
      await delay(pause);
    }
  }

  private look(): Promise<Map<string, Reached>> {
    this.looking ??= this.reached().finally(() => (this.looking = undefined));
    return this.looking;
  }

  /** How far each projection that is shown has read. */
  private async reached(): Promise<Map<string, Reached>> {
    const rows = await this.database.query<{ name: string; position: string; halted: boolean }>(
      `SELECT projection.name, position, halted_at IS NOT NULL AS halted
         FROM paragraf.projection JOIN paragraf.checkpoint ON subscription = schema_name`,
    );
    return new Map(rows.map(({ name, position, halted }) => [name, { position: BigInt(position), halted }]));
  }
}
