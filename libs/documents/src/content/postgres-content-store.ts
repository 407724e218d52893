import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { type Content, ContentStore } from './content-store.js';

@Injectable()
export class PostgresContentStore extends ContentStore {
  constructor(private readonly database: Database) {
    super();
  }

  async put({ mediaType, bytes }: Content): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.database.query(
      `INSERT INTO paragraf.content (sha256, media_type, bytes) VALUES ($1, $2, $3)
       ON CONFLICT (sha256) DO NOTHING`,
      [sha256, mediaType, bytes],
    );
    return sha256;
  }

  async get(sha256: string): Promise<Content | undefined> {
    const [row] = await this.database.query<{ media_type: string; bytes: Buffer }>(
      'SELECT media_type, bytes FROM paragraf.content WHERE sha256 = $1',
      [sha256],
    );
    return row && { mediaType: row.media_type, bytes: row.bytes };
  }
}
