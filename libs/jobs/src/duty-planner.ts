import type { Subscription } from '#projections';
import { type Duties, dutySubscription } from './duties.js';
import type { Process } from './process.js';

/** Follows the log for a process and keeps its duties. `caughtUp` is told each time there is nothing more to read. */
export function dutyPlanner(process: Process, duties: Duties, caughtUp: () => void): Subscription {
  return {
    id: dutySubscription(process.kind),
    handles: process.handles,
    apply: async (events, client) => {
      for (const event of events) await duties.change(client, process.kind, process.plan(event), event);
    },
    caughtUp: async () => caughtUp(),
  };
}
