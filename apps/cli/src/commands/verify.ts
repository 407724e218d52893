import { Command } from 'commander';
import { allEvents } from '#core';
import { EventRegistry, PostgresEventStore } from '#event-store';
import { verifyLog } from '#evidence';
import { homeDirectory } from '../home.js';
import { openDatabase } from '../installation.js';
import { bold, ProgressLine, red, say } from '../terminal.js';

export const verifyCommand = new Command('verify')
  .description('Read the whole log and check that nothing is missing, out of order or altered')
  .action(async () => {
    const database = await openDatabase(homeDirectory());
    const store = new PostgresEventStore({ url: database.url });
    await store.open();
    try {
      const line = new ProgressLine('Verifying the log');
      const head = Number(await store.head());
      const result = await verifyLog(store, new EventRegistry(allEvents), {
        gapless: true,
        onProgress: (events) => line.update(events, head),
      });
      if (result.faultCount === 0)
        line.done(`${bold(String(result.events))} events in ${result.streams} streams: whole and in order`);
      else {
        line.failed(`${result.faultCount} faults in ${result.events} events`);
        for (const { position, stream, version, fault } of result.faults)
          say(red(`  ${position} ${stream} version ${version}: ${fault}`));
        process.exitCode = 1;
      }
    } finally {
      await store.close();
      await database.stop();
    }
  });
