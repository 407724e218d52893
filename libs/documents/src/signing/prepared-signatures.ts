import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Instant } from '#kernel';

/** What is being signed: a command, and the SHA-256 of the file as it is before. */
export interface SigningKey {
  readonly commandId: string;
  readonly before: string;
}

export interface PreparedSignature {
  /** The time that the signature gives: that of the first try, so that a repeat asks for the very same signature. */
  readonly signedAt: Instant;
  /** SHA-256 of the signed file; null while it has not been signed. */
  readonly after: string | null;
}

/** A try that nobody answered is begun anew after this long: a signature must not be dated long before it was given. */
export const STALE_AFTER_MS = 600_000;

/**
 * What is signed, noted before it is recorded in the log: a command that is sent again, because its answer or the
 * process was lost, takes up the signature that was made or asked for the first time.
 */
export abstract class PreparedSignatures {
  /** Notes the first try, or answers what was noted then. */
  abstract begin(key: SigningKey, signedAt: Instant): Promise<PreparedSignature>;
  abstract finish(key: SigningKey, after: string): Promise<void>;
}

@Injectable()
export class PostgresPreparedSignatures extends PreparedSignatures {
  constructor(private readonly database: Database) {
    super();
  }

  async begin({ commandId, before }: SigningKey, signedAt: Instant): Promise<PreparedSignature> {
    await this.database.query(
      `INSERT INTO paragraf.prepared_signature AS noted (command_id, before, signed_at) VALUES ($1, $2, $3)
       ON CONFLICT (command_id, before) DO UPDATE SET signed_at = EXCLUDED.signed_at
        WHERE noted.after IS NULL AND noted.signed_at < EXCLUDED.signed_at - $4 * interval '1 ms'`,
      [commandId, before, signedAt, STALE_AFTER_MS],
    );
    const [row] = await this.database.query<{ signed_at: Date | string; after: string | null }>(
      'SELECT signed_at, after FROM paragraf.prepared_signature WHERE command_id = $1 AND before = $2',
      [commandId, before],
    );
    return { signedAt: new Date(row!.signed_at).toISOString(), after: row!.after };
  }

  async finish({ commandId, before }: SigningKey, after: string): Promise<void> {
    await this.database.query(
      `UPDATE paragraf.prepared_signature SET after = $3
        WHERE command_id = $1 AND before = $2 AND after IS NULL`,
      [commandId, before, after],
    );
  }
}
