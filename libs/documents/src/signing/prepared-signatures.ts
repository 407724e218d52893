import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/**
 * What was signed, noted before it is recorded in the log: a command that is sent again, because its answer or the
 * process was lost, takes up the signature that was made the first time.
 */
export abstract class PreparedSignatures {
  /** SHA-256 of the file after, when this command has already had that file signed. */
  abstract find(commandId: string, before: string): Promise<string | undefined>;
  abstract note(commandId: string, before: string, after: string): Promise<void>;
}

@Injectable()
export class PostgresPreparedSignatures extends PreparedSignatures {
  constructor(private readonly database: Database) {
    super();
  }

  async find(commandId: string, before: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ after: string }>(
      'SELECT after FROM paragraf.prepared_signature WHERE command_id = $1 AND before = $2',
      [commandId, before],
    );
    return row?.after;
  }

  async note(commandId: string, before: string, after: string): Promise<void> {
    await this.database.query(
      `INSERT INTO paragraf.prepared_signature (command_id, before, after) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [commandId, before, after],
    );
  }
}
