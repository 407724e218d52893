// A process that follows the log from its beginning and writes down every event it sees, one line an event. It is sent
// the position at which to stop.
//   node tail-the-log.js <database url> <batch size> <seen file>
import { openSync, writeSync } from 'node:fs';
import { PostgresEventStore } from '#event-store';

const [url, batch, seenFile] = process.argv.slice(2);
const store = new PostgresEventStore({ url: url! });
const seen = openSync(seenFile!, 'a');
const stop = new AbortController();
let after = 0n;
let end: bigint | undefined;
process.on('message', (position) => {
  end = BigInt(String(position));
  if (after >= end) stop.abort();
});
process.on('disconnect', () => process.exit(1));

await store.open();
for await (const _ of store.changed(stop.signal)) {
  for await (const events of store.readLog({ after, batch: Number(batch) })) {
    writeSync(seen, events.map(({ position, id }) => `${position} ${id}\n`).join(''));
    after = events.at(-1)!.position;
  }
  if (end !== undefined && after >= end) stop.abort();
}
await store.close();
process.exit(0);
