import { describe, expect, it } from '@jest/globals';
import { Names } from './names.js';
import { type ClientRecord, ForeignEvent, positionOf } from './record.js';

function at(commit: bigint, prepare: bigint): ClientRecord {
  const position = { commit, prepare };
  return {
    streamId: 'test/meeting-a',
    type: 'a',
    revision: 0n,
    isJson: true,
    data: {},
    metadata: {},
    position,
  };
}

describe('a position', () => {
  it("is where the event's record begins", () => {
    expect(positionOf(at(2_048n, 2_048n))).toBe(2_048n);
  });

  it.each([
    ['an explicit transaction', at(4_096n, 2_048n)],
    ['a stream read without positions', { ...at(1n, 1n), position: undefined }],
  ])('is refused where one number would not do: %s', (_, event) => {
    expect(() => positionOf(event)).toThrow(ForeignEvent);
  });
});

describe('names in KurrentDB', () => {
  it.each([
    ['', 'skaraborg/meeting-m1', 'skaraborg/meeting-m1'],
    ['', 'paragraf-command-7b0a1d1c-0000-4000-8000-000000000000', undefined],
    ['', '$$skaraborg/meeting-m1', undefined],
    ['', 'orders-1', undefined],
    ['', 'north.skaraborg/meeting-m1', undefined],
    ['north.', 'north.skaraborg/meeting-m1', 'skaraborg/meeting-m1'],
    ['north.', 'skaraborg/meeting-m1', undefined],
    ['north.', 'north.paragraf-command-7b0a1d1c', undefined],
  ])('behind %j, %j is the stream %j', (prefix, name, stream) => {
    const names = new Names(prefix);
    expect(names.streamOf(name)).toBe(stream);
    const { regex } = names.everything() as { regex: string };
    expect(new RegExp(regex).test(name)).toBe(stream !== undefined);
  });

  it.each(['north', 'North.', 'a/b.', '$.'])('cannot stand behind %j', (prefix) => {
    expect(() => new Names(prefix)).toThrow(RangeError);
  });

  it('asks the server for exactly the types wanted', () => {
    const { regex } = new Names('').filter(['minutes.signed'], undefined) as { regex: string };
    expect(
      ['minutes.signed', 'minutes-signed', 'minutes.signed-again'].map((type) =>
        new RegExp(regex).test(type),
      ),
    ).toEqual([true, false, false]);
  });
});
