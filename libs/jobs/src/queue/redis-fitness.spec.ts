import { describe, expect, it } from '@jest/globals';
import { faultsOf } from './redis-fitness.js';

describe('A Redis that the queues are to be kept in', () => {
  const fit = { server: 'r1.example:6379', version: '7.2.4', maxmemoryPolicy: 'noeviction' };

  it('is 6.2 or later', () => {
    for (const version of ['6.2.0', '7.0.0', '8.4.0', '10.0.1', undefined])
      expect(faultsOf({ ...fit, version })).toEqual([]);
    for (const version of ['5.0.14', '6.0.16', '6.1.9'])
      expect(faultsOf({ ...fit, version })).toEqual([
        `Redis at r1.example:6379 is version ${version}: the queues need 6.2 or later.`,
      ]);
  });

  it('throws nothing away by itself, as far as it says', () => {
    expect(faultsOf({ ...fit, maxmemoryPolicy: undefined })).toEqual([]);
    const [fault] = faultsOf({ ...fit, maxmemoryPolicy: 'allkeys-lru' });
    expect(fault).toContain('r1.example:6379 has maxmemory-policy allkeys-lru');
    expect(fault).toContain('Set maxmemory-policy noeviction');
  });
});
