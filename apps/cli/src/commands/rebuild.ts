import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import type { SubscriptionOperator } from '#projections';
import { startInstallation } from '../installation.js';
import { ProgressLine } from '../terminal.js';

export const rebuildCommand = new Command('rebuild')
  .description('Build a read model anew from the first event, beside the one that is read, and switch to it')
  .argument('<projection>', 'its name, e.g. decisions')
  .action(async (name: string) => {
    const installation = await startInstallation({ clock: 'system' });
    const { subscriptions } = installation;
    try {
      await assertReadModel(name, subscriptions);
      const line = new ProgressLine(`Rebuilding ${name}`);
      await subscriptions.rebuild(name);
      while (await subscriptions.isRebuilding(name)) {
        const building = (await subscriptions.status()).find(
          (one) => one.name === name && one.state !== 'running',
        );
        if (building?.state === 'halted')
          throw new Error(
            `${name} halted at position ${building.failure?.position}: ${building.failure?.error}`,
          );
        if (building) line.update(Number(building.position), Number(building.head));
        await delay(50);
      }
      line.done('built from the first event, and switched to');
    } finally {
      await installation.close();
    }
  });

/** What jobs are planned from is kept under checkpoints too, but is no read model. */
async function assertReadModel(name: string, subscriptions: SubscriptionOperator): Promise<void> {
  const names = (await subscriptions.status())
    .map((subscription) => subscription.name)
    .filter((known) => !known.startsWith('duties-'));
  if (!names.includes(name))
    throw new Error(`There is no read model ${name}.\nThere are ${[...new Set(names)].join(', ')}.`);
}
