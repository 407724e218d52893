import { randomBytes } from 'node:crypto';
import { KurrentDBStandIn } from '../../../../test/support/kurrentdb-stand-in/stand-in-server.js';
import { eventStoreContract } from '../event-store.contract.js';
import { KurrentDBEventStore } from './kurrentdb-event-store.js';

const realServer = process.env.KURRENTDB_URL;

eventStoreContract(`The store in KurrentDB${realServer ? '' : "'s stand-in"}`, async () => {
  const standIn = realServer ? undefined : await KurrentDBStandIn.start();
  // A real server's log is not empty between tests; behind a prefix of its own each test has one that is.
  const store = new KurrentDBEventStore({
    url: realServer ?? standIn!.url,
    prefix: realServer ? `t${randomBytes(6).toString('hex')}.` : '',
  });
  await store.open();
  return {
    store,
    cleanup: async () => {
      await store.close();
      standIn?.stop();
    },
  };
});
