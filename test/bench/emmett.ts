import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type OpenContender, DATA, metadata } from './contender.js';

/** The part of @event-driven-io/emmett-postgresql that is measured; it is not among Paragraf's own packages. */
interface EmmettStore {
  appendToStream(
    stream: string,
    events: readonly { type: string; data: object; metadata: object }[],
    options: { expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' },
  ): Promise<unknown>;
  readonly schema: { migrate(): Promise<void> };
  close(): Promise<void>;
}

export const openEmmett: OpenContender = async (url) => {
  const store = (await load()).getPostgreSQLEventStore(url);
  await store.schema.migrate();
  return {
    name: 'Emmett 0.42.0',
    append: (stream, version) => {
      const meta = metadata(randomUUID(), new Date().toISOString());
      return store.appendToStream(stream, [{ type: 'paragraph.written', data: DATA, metadata: meta }], {
        expectedStreamVersion: version === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(version),
      });
    },
    close: () => store.close(),
  };
};

async function load(): Promise<{ getPostgreSQLEventStore(url: string): EmmettStore }> {
  const peers = createRequire(`${process.cwd()}/test/bench/peers/package.json`);
  const module = (await import(
    pathToFileURL(peers.resolve('@event-driven-io/emmett-postgresql')).href
  )) as Awaited<ReturnType<typeof load>>;
  return module;
}
