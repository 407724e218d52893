import { describe, expect, it } from '@jest/globals';
import {
  REMOTE_PARTICIPATION_FROM,
  remoteObstacle,
  supportsRemoteParticipation,
} from './remote-participation.js';

const decision = { soundOnly: false };
const withSound = { soundOnly: true };

describe('19 a § lag (2003:1210): taking part remotely', () => {
  it('has support in law from 16 March 2022', () => {
    expect(REMOTE_PARTICIPATION_FROM).toBe('2022-03-16');
    expect(supportsRemoteParticipation('2022-03-15')).toBe(false);
    expect(supportsRemoteParticipation('2022-03-16')).toBe(true);
  });

  it.each([
    ['on-site', '2021-02-01', null, null, undefined],
    ['not-stated', '2021-02-01', null, null, undefined],
    ['picture-and-sound', '2022-03-15', decision, null, 'no-support-in-law'],
    ['picture-and-sound', '2022-03-16', null, null, 'no-decision'],
    ['picture-and-sound', '2022-03-16', decision, null, undefined],
    ['sound-only', '2022-03-16', decision, 'Bilden föll bort.', 'sound-not-allowed'],
    ['sound-only', '2022-03-16', withSound, null, 'no-special-reason'],
    ['sound-only', '2022-03-16', withSound, 'Bilden föll bort.', undefined],
  ] as const)('%s on %s, decision %j, reason %j: %s', (mode, day, allowed, reason, obstacle) => {
    expect(remoteObstacle(mode, day, allowed, reason)).toBe(obstacle);
  });
});
