import { Command } from 'commander';
import { allEvents } from '#core';
import { EventRegistry } from '#event-store';
import { associationsIn, auditSeries } from '#evidence';
import { inSweden, isCivilDate, SystemClock } from '#kernel';
import { auditReport } from '../audit-report.js';
import { homeDirectory } from '../home.js';
import { openDatabase, openLog } from '../installation.js';
import { red, say } from '../terminal.js';

export const auditCommand = new Command('audit')
  .description(
    'Look for gaps and doubles in §§, minutes and Dnr, minutes not approved, and decisions not followed up',
  )
  .argument('[association]', 'all of them when left out')
  .option('--today <day>', 'the day to judge on, YYYY-MM-DD', inSweden(new SystemClock().now()).date)
  .option('--json', 'machine-readable')
  .action(async (asked: string | undefined, { today, json }: { today: string; json?: boolean }) => {
    if (!isCivilDate(today)) {
      say(red(`${today} is not a day. Write it as 2026-12-31.`));
      process.exitCode = 2;
      return;
    }
    const database = await openDatabase(homeDirectory());
    const store = await openLog(database.url);
    try {
      const known = await associationsIn(store);
      if (asked !== undefined && !known.includes(asked)) {
        say(red(`There is no association ${asked}. Known: ${known.join(', ') || 'none'}.`));
        process.exitCode = 2;
        return;
      }
      const registry = new EventRegistry(allEvents);
      for (const association of asked === undefined ? known : [asked]) {
        const audit = await auditSeries(store, registry, association, today);
        for (const line of json ? [JSON.stringify(audit)] : auditReport(audit)) say(line);
        if (audit.findings.some(({ severity }) => severity === 'must')) process.exitCode = 1;
      }
    } finally {
      await store.close();
      await database.stop();
    }
  });
