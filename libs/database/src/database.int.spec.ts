import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresDatabase } from './database.js';
import { temporaryDatabase, type TemporaryDatabase } from '#testing';

const book = {
  name: 'shelf/0001-book',
  sql: `CREATE TABLE book (title text, day date, at timestamptz);
        GRANT SELECT, INSERT ON book TO paragraf_app;`,
};

describe('A connection of the app', () => {
  let temporary: TemporaryDatabase;
  beforeAll(async () => {
    temporary = await temporaryDatabase([book]);
    await temporary.database.query(
      `INSERT INTO book VALUES ('Paragraf', '2021-06-01', '2021-06-01T09:00+02:00')`,
    );
  });
  afterAll(() => temporary.drop());

  it('runs as the app role, though the login is the owner', async () => {
    const [who] = await temporary.database.query('SELECT current_user, session_user');
    expect(who).toEqual({
      current_user: 'paragraf_app',
      session_user: expect.not.stringMatching('paragraf_app'),
    });
  });

  it.each([`UPDATE book SET title = 'x'`, 'DELETE FROM book', 'TRUNCATE book', 'DROP TABLE book'])(
    'cannot %s without a grant',
    async (sql) => {
      await expect(temporary.database.query(sql)).rejects.toThrow(/permission denied|must be owner/);
      expect(await temporary.owner.query('SELECT title FROM book')).toEqual([{ title: 'Paragraf' }]);
    },
  );

  it('sees what others have committed, though the server is set to another isolation', async () => {
    const [{ name }] = (await temporary.owner.query('SELECT current_database() AS name')) as [
      { name: string },
    ];
    await temporary.owner.query(`ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
    const later = new PostgresDatabase({ url: temporary.url, applicationName: 'paragraf-test' });
    const isolation = await later.query('SHOW transaction_isolation');
    await later.end();
    expect(isolation).toEqual([{ transaction_isolation: 'read committed' }]);
  });

  it('neither waits for a lock nor keeps one for ever, and says so before its statement has taken too long', async () => {
    const [limits] = await temporary.database.query(
      `SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement,
              current_setting('idle_in_transaction_session_timeout') AS idle`,
    );
    expect(limits).toEqual({ lock: '10s', statement: '30s', idle: '10s' });
  });

  it('reads days and instants as text', async () => {
    expect(await temporary.database.query('SELECT day, at FROM book')).toEqual([
      { day: '2021-06-01', at: '2021-06-01T07:00:00.000Z' },
    ]);
  });

  it('keeps nothing of a transaction that fails, and goes on', async () => {
    const failing = temporary.database.transaction(async (client) => {
      await client.query(`INSERT INTO book VALUES ('half')`);
      await client.query('SELECT 1/0');
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await temporary.database.query('SELECT title FROM book')).toEqual([{ title: 'Paragraf' }]);
  });

  it('does not say that a transaction was kept when its failure was swallowed', async () => {
    const swallowing = temporary.database.transaction(async (client) => {
      await client.query(`INSERT INTO book VALUES ('half')`);
      await client.query('SELECT 1/0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('Nothing was committed');
    expect(await temporary.database.query('SELECT title FROM book')).toEqual([{ title: 'Paragraf' }]);
  });

  it('has a role that runners in several databases of one server make once', async () => {
    const others = await Promise.all([1, 2, 3].map(() => temporaryDatabase([book])));
    await Promise.all(others.map((other) => other.drop()));
  });
});
