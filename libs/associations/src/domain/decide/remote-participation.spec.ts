import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import type { AllowRemoteParticipation } from '../association.commands.js';
import { associationDecider } from '../association.decider.js';
import { adopted, furnished } from '../samples/association.sample.js';

const given = specification(associationDecider);
const decision = {
  body: 'styrelsen',
  decision: 'Styrelsen 2022-04-20 § 18',
  from: '2022-04-21',
  until: null,
  extent: 'Alla sammanträden utom budgetsammanträdet',
};
const allow = (changes: Partial<AllowRemoteParticipation> = {}): AllowRemoteParticipation => ({
  type: 'allow-remote-participation',
  ...decision,
  ...changes,
});

describe('19 a § lag (2003:1210): a decision on remote participation', () => {
  it('says to what extent, and that sound alone is not enough unless it says so', () => {
    given(furnished)
      .when(allow(), undefined)
      .then([{ type: 'association.remote-participation-allowed', data: { ...decision, soundOnly: false } }]);
    given(furnished)
      .when(allow({ soundOnly: true }), undefined)
      .then([{ type: 'association.remote-participation-allowed', data: { ...decision, soundOnly: true } }]);
  });

  it('has no support before 16 March 2022', () => {
    given(furnished)
      .when(allow({ from: '2022-03-15' }), undefined)
      .thenRefused('remote-decision-before-law', { from: '2022-03-15', earliest: '2022-03-16' });
    given(furnished)
      .when(allow({ from: '2022-03-16' }), undefined)
      .then([
        {
          type: 'association.remote-participation-allowed',
          data: { ...decision, from: '2022-03-16', soundOnly: false },
        },
      ]);
  });

  it('is not for a board whose charter, in force on its first day, excludes it', () => {
    const excluded = given([
      ...furnished,
      adopted({ version: '2024', inForceFrom: '2024-01-01', remoteParticipation: 'never' }),
    ]);
    excluded
      .when(allow({ from: '2024-01-01' }), undefined)
      .thenRefused('remote-decision-excluded', { from: '2024-01-01', version: '2024' });
    excluded.when(allow({ from: '2023-12-31' }), undefined).then([
      {
        type: 'association.remote-participation-allowed',
        data: { ...decision, from: '2023-12-31', soundOnly: false },
      },
    ]);
  });

  it('does not end before it begins', () => {
    given(furnished)
      .when(allow({ until: '2022-04-20' }), undefined)
      .thenRefused('last-day-before-first', { until: '2022-04-20' });
  });
});
