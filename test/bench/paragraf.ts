import { randomUUID } from 'node:crypto';
import { migrate } from '#database';
import { PostgresEventStore, logMigrations } from '#event-store';
import { type OpenContender, DATA, metadata } from './contender.js';

export const openParagraf: OpenContender = async (url) => {
  await migrate(url, logMigrations);
  const store = new PostgresEventStore({ url });
  await store.open();
  return {
    name: 'Paragraf',
    append: (stream, version) => {
      const commandId = randomUUID();
      const now = new Date().toISOString();
      const meta = metadata(commandId, now);
      const event = { type: 'paragraph.written', schema: 1, data: DATA, meta };
      return store.append(`bench/meeting-${stream}`, version, [event], { commandId, recordedAt: now });
    },
    close: () => store.close(),
  };
};
