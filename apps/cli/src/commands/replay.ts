import { Command } from 'commander';
import { inSweden, type RecordedEvent } from '#kernel';
import { homeDirectory } from '../home.js';
import { openDatabase, openLog } from '../installation.js';
import { wholeNumber } from '../options.js';
import { bold, cyan, dim, say } from '../terminal.js';

export const replayCommand = new Command('replay')
  .description("Show a stream's history event by event, up to a version")
  .argument('<stream>', 'for example skaraborg/meeting-styrelse-2021-06-01')
  .option('--to <version>', 'the last version to show', wholeNumber(1, Number.MAX_SAFE_INTEGER))
  .option('--json', 'one JSON object a line, as recorded')
  .action(async (stream: string, options: { to?: number; json?: boolean }) => {
    const database = await openDatabase(homeDirectory());
    const store = await openLog(database.url);
    try {
      let events = 0;
      for await (const event of store.readStream(stream, options.to ? { to: options.to } : {})) {
        events++;
        say(options.json ? asJson(event) : asText(event));
      }
      if (events === 0)
        throw new Error(`${stream} has no history.\nNames look like skaraborg/meeting-styrelse-2021-06-01.`);
    } finally {
      await store.close();
      await database.stop();
    }
  });

function asText(event: RecordedEvent): string {
  const { date, time } = inSweden(event.recordedAt);
  const data = JSON.stringify(event.data);
  return [
    `${bold(String(event.version).padStart(4))}  ${dim(`${date} ${time}`)}  ${cyan(event.type)}`,
    `      ${dim(data.length > 160 ? `${data.slice(0, 160)}…` : data)}`,
  ].join('\n');
}

function asJson(event: RecordedEvent): string {
  return JSON.stringify(event, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
