import { describe, expect, it } from '@jest/globals';
import { noAssociation } from './association.state.js';
import { charterOn } from './charter-on.js';
import { charter as sample } from './samples/association.sample.js';

const charter = (version: string, inForceFrom: string) => ({ ...sample, version, inForceFrom });
/** In the order of adoption, which is not the order of coming into force. */
const state = {
  ...noAssociation,
  charters: [charter('b', '2020-01-01'), charter('c', '2024-07-01'), charter('a', '2010-01-01')],
};

describe('the charter in force', () => {
  it.each<[string | null, string, string]>([
    ['2009-12-31', 'a', 'before them all'],
    ['2019-12-31', 'a', 'the day before the next'],
    ['2020-01-01', 'b', 'on its first day'],
    ['2024-06-30', 'b', 'on its last day'],
    ['2030-01-01', 'c', 'ever since'],
    [null, 'a', 'when the day is not known'],
  ])('on %s is %s: %s', (date, version) => {
    expect(charterOn(state, date)?.version).toBe(version);
  });

  it('is the last adopted of two from the same day', () => {
    const twice = { ...noAssociation, charters: [charter('a', '2020-01-01'), charter('b', '2020-01-01')] };
    expect(charterOn(twice, '2021-01-01')?.version).toBe('b');
  });

  it('is none when none has been adopted', () => {
    expect(charterOn(noAssociation, '2024-01-01')).toBeNull();
  });
});
