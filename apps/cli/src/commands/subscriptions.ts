import { Command } from 'commander';
import { PostgresDatabase } from '#database';
import { NoSuchSubscription, SubscriptionOperator, type SubscriptionStatus } from '#projections';
import { homeDirectory } from '../home.js';
import { openDatabase, openLog } from '../installation.js';
import { dim, green, red, say } from '../terminal.js';

export const statusCommand = new Command('status')
  .description('Show how far each read model and each plan of duties has come, and what has halted')
  .action(() =>
    withOperator(async (operator) => {
      const subscriptions = await operator.status();
      if (subscriptions.length === 0) say('Nothing has been read yet: start Paragraf once.');
      for (const subscription of subscriptions) show(subscription);
      if (subscriptions.some(({ state }) => state === 'halted')) process.exitCode = 1;
    }),
  );

export const retryCommand = new Command('retry')
  .description('Let a halted read model or plan of duties try its event again')
  .argument('<name>', 'as `status` shows it')
  .action((name: string) =>
    withOperator(async (operator) => {
      await operator.retry(name);
      say(`${green('✓')} ${name} tries its event again while Paragraf runs; see status.`);
    }),
  );

export const skipCommand = new Command('skip')
  .description('Let a halted read model or plan of duties pass its event by, for ever')
  .argument('<name>', 'as `status` shows it')
  .requiredOption('--reason <text>', 'why; it is kept')
  .requiredOption('--by <id>', "who decided it: a person's id, never a name")
  .action((name: string, { reason, by }: { reason: string; by: string }) =>
    withOperator(async (operator) => {
      await operator.skip(name, reason, by);
      say(`${green('✓')} ${name} passes the event by; the reason is kept.`);
    }),
  );

function show({ name, state, lag, failure }: SubscriptionStatus): void {
  const mark = state === 'halted' ? red('✗') : green('✓');
  say(`${mark} ${name.padEnd(24)} ${state.padEnd(9)} ${dim(lag === 0n ? 'up to date' : `${lag} behind`)}`);
  if (failure)
    say(`  at position ${failure.position}, ${failure.eventType} ${failure.eventId}: ${failure.error}`);
}

async function withOperator(work: (operator: SubscriptionOperator) => Promise<void>): Promise<void> {
  const { url, stop } = await openDatabase(homeDirectory());
  const database = new PostgresDatabase({ url, applicationName: 'paragraf-cli' });
  const store = await openLog(url);
  try {
    await work(new SubscriptionOperator(database, store));
  } catch (error) {
    if (!(error instanceof NoSuchSubscription)) throw error;
    throw new Error(`${error.message}.\nThe command status shows what is.`, { cause: error });
  } finally {
    await store.close();
    await database.end();
    await stop();
  }
}
