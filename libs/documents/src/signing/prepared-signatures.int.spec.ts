import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations } from '#core';
import { migrate, PostgresDatabase } from '#database';
import { temporaryDatabase } from '#testing';
import { PostgresContentStore } from '../content/postgres-content-store.js';
import { PostgresPreparedSignatures } from './prepared-signatures.js';

describe('what is being signed', () => {
  let temporary: Awaited<ReturnType<typeof temporaryDatabase>>;
  let database: PostgresDatabase;
  let prepared: PostgresPreparedSignatures;

  beforeAll(async () => {
    temporary = await temporaryDatabase();
    await migrate(temporary.url, allMigrations);
    database = new PostgresDatabase({ url: temporary.url, applicationName: 'prepared-signatures' });
    prepared = new PostgresPreparedSignatures(database);
  });
  afterAll(async () => {
    await database.end();
    await temporary.drop();
  });

  const fresh = () => ({
    commandId: randomUUID(),
    before: createHash('sha256').update(randomUUID()).digest('hex'),
  });

  it('keeps the time of the first try, for a while', async () => {
    const key = fresh();
    const first = { signedAt: '2024-09-24T10:00:00.000Z', after: null };
    expect(await prepared.begin(key, '2024-09-24T10:00:00.000Z')).toEqual(first);
    expect(await prepared.begin(key, '2024-09-24T10:09:00.000Z')).toEqual(first);
    const anew = { signedAt: '2024-09-24T10:11:00.000Z', after: null };
    expect(await prepared.begin(key, '2024-09-24T10:11:00.000Z')).toEqual(anew);
  });

  it('keeps what was signed for ever', async () => {
    const key = fresh();
    const bytes = Buffer.from('signed');
    await prepared.begin(key, '2024-09-24T10:00:00.000Z');
    const after = await new PostgresContentStore(database).put({ mediaType: 'application/pdf', bytes });
    await prepared.finish(key, after);
    expect(await prepared.begin(key, '2025-01-01T00:00:00.000Z')).toEqual({
      signedAt: '2024-09-24T10:00:00.000Z',
      after,
    });
  });

  it('tells commands and files apart', async () => {
    const [one, other] = [fresh(), fresh()];
    await prepared.begin(one, '2024-09-24T10:00:00.000Z');
    for (const key of [
      { ...one, commandId: other.commandId },
      { ...one, before: other.before },
    ])
      expect(await prepared.begin(key, '2024-09-25T10:00:00.000Z')).toMatchObject({
        signedAt: '2024-09-25T10:00:00.000Z',
      });
  });
});
