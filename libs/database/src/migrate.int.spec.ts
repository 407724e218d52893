import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryDatabase, type TemporaryDatabase } from '#testing';
import { migrate, MigrationChanged } from './migrate.js';

const table = {
  name: 'shelf/0001-book',
  sql: 'CREATE TABLE book (title text); GRANT SELECT, INSERT ON book TO paragraf_app;',
};
const column = { name: 'shelf/0002-year', sql: 'ALTER TABLE book ADD year int' };

describe('migrate', () => {
  let temporary: TemporaryDatabase;
  beforeEach(async () => {
    temporary = await temporaryDatabase();
  });
  afterEach(() => temporary.drop());

  it('applies what is new, in order, and nothing twice', async () => {
    expect(await migrate(temporary.url, [table])).toEqual([table.name]);
    expect(await migrate(temporary.url, [table, column])).toEqual([column.name]);
    expect(await migrate(temporary.url, [table, column])).toEqual([]);
    const rows = await temporary.database.query<{ name: string }>(
      'SELECT name FROM paragraf.migration ORDER BY applied_at',
    );
    expect(rows.map(({ name }) => name)).toEqual([table.name, column.name]);
  });

  it('refuses a migration that was edited after it was applied, and applies nothing after it', async () => {
    await migrate(temporary.url, [table]);
    const edited = { ...table, sql: `${table.sql} -- better` };
    await expect(migrate(temporary.url, [edited, column])).rejects.toThrow(MigrationChanged);
    await expect(temporary.owner.query('SELECT year FROM book')).rejects.toThrow(/"year" does not exist/);
  });

  it('leaves no trace of a migration that fails half-way', async () => {
    const broken = { name: 'shelf/0001-broken', sql: 'CREATE TABLE half (); SELECT 1/0' };
    await expect(migrate(temporary.url, [broken])).rejects.toThrow(
      'Migration shelf/0001-broken failed: division by zero',
    );
    expect(await temporary.owner.query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
    expect(await migrate(temporary.url, [table])).toEqual([table.name]);
  });

  it('lets one of several concurrent runners do the work', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(temporary.url, [table, column])));
    expect(applied.flat().sort()).toEqual([table.name, column.name]);
  });
});
