import type { Subscription } from '#projections';
import { type Duties, dutySubscription } from './duties.js';
import type { Process } from './process.js';

/** Follows the log for a process and keeps its duties. `planned` is told when they stand, and when they have changed. */
export function dutyPlanner(process: Process, duties: Duties, planned: () => void): Subscription {
  let changed = true;
  return {
    id: dutySubscription(process.kind),
    handles: process.handles,
    apply: async (events, client) => {
      changed = true;
      for (const event of events) await duties.change(client, process.kind, process.plan(event), event);
    },
    caughtUp: async () => {
      if (changed) planned();
      changed = false;
    },
  };
}
