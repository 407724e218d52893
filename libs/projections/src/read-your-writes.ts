import { Injectable } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Database } from '#database';

export interface WaitOptions {
  /** The projections that the query reads; all of them unless told. */
  readonly projections?: readonly string[];
  /** 2000 unless told. */
  readonly timeoutMs?: number;
}

const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 50;

/** Lets a query wait until the read models hold what a command has just written. Works from any process. */
@Injectable()
export class ReadYourWrites {
  /** The look at the checkpoints that is under way: everyone who waits shares it. */
  private looking: Promise<Map<string, bigint>> | undefined;

  constructor(private readonly database: Database) {}

  /** True once the projections have read the log to `position`; false when time runs out. */
  async waitFor(position: bigint, { projections, timeoutMs = 2_000 }: WaitOptions = {}): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const positions = await this.look();
      const names = projections ?? [...positions.keys()];
      if (names.every((name) => (positions.get(name) ?? -1n) >= position)) return true;
      if (Date.now() + pause > deadline) return false;
      await delay(pause);
    }
  }

  private look(): Promise<Map<string, bigint>> {
    this.looking ??= this.positions().finally(() => (this.looking = undefined));
    return this.looking;
  }

  /** How far each projection that is shown has read. */
  private async positions(): Promise<Map<string, bigint>> {
    const rows = await this.database.query<{ name: string; position: string }>(
      `SELECT projection.name, position FROM paragraf.projection
         JOIN paragraf.checkpoint ON subscription = schema_name`,
    );
    return new Map(rows.map(({ name, position }) => [name, BigInt(position)]));
  }
}
