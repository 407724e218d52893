import { randomUUID } from 'node:crypto';
import { migrate } from '#database';
import { PostgresEventStore, logMigrations } from '#event-store';
import { type OpenContender, DATA } from './contender.js';

export const openParagraf: OpenContender = async (url) => {
  await migrate(url, logMigrations);
  const store = new PostgresEventStore({ url });
  await store.open();
  return {
    name: 'Paragraf',
    append: (stream, version) => {
      const commandId = randomUUID();
      const now = new Date().toISOString();
      const meta = {
        command: 'paragraphs/write',
        commandId,
        fingerprint: '',
        actor: { person: 'p09', roles: ['secretary'] },
        occurredAt: now,
        correlationId: commandId,
        causationId: null,
        usedFacts: [],
      };
      const event = { type: 'paragraph.written', schema: 1, data: DATA, meta };
      return store.append(`bench/meeting-${stream}`, version, [event], { commandId, recordedAt: now });
    },
    close: () => store.close(),
  };
};
