import { Command } from 'commander';
import { allEvents } from '#core';
import { EventRegistry } from '#event-store';
import { verifyLog } from '#evidence';
import { homeDirectory } from '../home.js';
import { openDatabase, openLog } from '../installation.js';
import { bold, ProgressLine, red, say } from '../terminal.js';

/** An append is tried for half a minute at most, and clocks differ. */
const SIDE_BY_SIDE_MS = 60_000;

export const verifyCommand = new Command('verify')
  .description('Read the whole log and check that nothing is missing, out of order or altered')
  .action(async () => {
    const database = await openDatabase(homeDirectory());
    const store = await openLog(database.url);
    try {
      const line = new ProgressLine('Verifying the log');
      const head = Number(await store.head());
      const result = await verifyLog(store, new EventRegistry(allEvents), {
        gapless: store.isWrittenByOneAtATime,
        timesMayGoBackBy: store.isWrittenByOneAtATime ? 0 : SIDE_BY_SIDE_MS,
        onProgress: (_, position) => line.update(Number(position), head),
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
