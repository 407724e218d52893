import { randomUUID } from 'node:crypto';
import { migrate } from '#database';
import { type NewEvent, PostgresEventStore, logMigrations } from '#event-store';
import { type OpenContender, DATA, metadata } from './contender.js';

/** A decision about money: the paragraph, the application, the grant and the year, all or nothing. */
export const openMoney: OpenContender = async (url) => {
  await migrate(url, logMigrations);
  const store = new PostgresEventStore({ url });
  await store.open();
  return {
    name: 'Paragraf, a decision about money: four streams, all or nothing',
    append: (stream, version) => {
      const commandId = randomUUID();
      const now = new Date().toISOString();
      const event = (type: string): NewEvent => ({
        type,
        schema: 1,
        data: DATA,
        meta: metadata(commandId, now),
      });
      const once = (category: string, type: string) => ({
        stream: `bench/${category}-${stream}-${version}`,
        expectedVersion: 0,
        events: [event(type)],
      });
      const next = (category: string, type: string) => ({
        stream: `bench/${category}-${stream}`,
        expectedVersion: version,
        events: [event(type)],
      });
      return store.appendAll(
        [
          next('meeting', 'paragraph.decided'),
          once('application', 'application.decided'),
          once('grant', 'grant.awarded'),
          next('fund', 'fund.money-reserved'),
        ],
        { commandId, recordedAt: now },
      );
    },
    close: () => store.close(),
  };
};
