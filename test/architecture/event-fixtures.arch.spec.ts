import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allEvents } from '#core';
import { EventRegistry } from '#event-store';
import type { EventMetadata, RecordedEvent } from '#kernel';

const FIXTURES = join(import.meta.dirname, '../fixtures/events');

const registry = new EventRegistry(allEvents);
const versions = allEvents.flatMap(({ type, version }) =>
  Array.from({ length: version }, (_, index) => `${type}/v${index + 1}`),
);
const fixtures = readdirSync(FIXTURES).flatMap((type) =>
  readdirSync(join(FIXTURES, type)).map((file) => `${type}/${file.replace(/\.json$/, '')}`),
);

/**
 * An event as every version of Paragraf has written it. A fixture is never edited: when its type gets a new version,
 * the fixture of that version is added and the old one shows that the upcaster still reads what is in the logs.
 */
describe('The golden fixtures of the events', () => {
  it('are there for every version of every type', () => {
    expect(versions.filter((version) => !fixtures.includes(version))).toEqual([]);
  });

  it('are there for no other', () => {
    expect(fixtures.filter((fixture) => !versions.includes(fixture))).toEqual([]);
  });

  it.each(fixtures.filter((fixture) => versions.includes(fixture)))(
    '%s is what today’s code knows, after upcasting',
    (fixture) => {
      const event = recorded(fixture);
      const upcast = registry.upcast(event);
      expect(() => registry.assertValid(upcast)).not.toThrow();
      expect(upcast.schema).toBe(registry.versionOf(event.type));
    },
  );

  it('show every field of their type', () => {
    const missing = allEvents.flatMap(({ type, version, schema }) => {
      const { data } = recorded(`${type}/v${version}`);
      const { properties = {} } = schema as { properties?: object };
      return Object.keys(properties)
        .filter((field) => !(field in data))
        .map((field) => `${type}: ${field}`);
    });
    expect(missing).toEqual([]);
  });
});

function recorded(fixture: string): RecordedEvent {
  const [type, version] = fixture.split('/v');
  return {
    position: 1n,
    stream: 'fixtures/event-1',
    version: 1,
    id: '00000000-0000-5000-8000-000000000000',
    type: type!,
    schema: Number(version),
    data: JSON.parse(readFileSync(join(FIXTURES, `${fixture}.json`), 'utf8')) as object,
    meta: {} as EventMetadata,
    recordedAt: '2024-05-14T07:00:00.000Z',
  };
}
