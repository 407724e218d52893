import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { associationDecider } from '../association.decider.js';
import type { AssociationCommand } from '../association.commands.js';
import { founded } from '../samples/association.sample.js';

const given = specification(associationDecider);

const letterhead = {
  logotype: ['Samordningsförbundet', 'Almby'],
  colour: '#1f4e79',
  fullHeaderOnEveryPage: false,
  labels: {
    deciding: 'Beslutande',
    substitutes: 'Ersättare',
    others: 'Övriga',
    approvers: 'Justerare',
    absentWithNotice: 'Anmält förhinder',
    absentWithoutNotice: 'Frånvarande',
  },
};
const picture = { sha256: 'a'.repeat(64), alternativeText: 'Samordningsförbundet Almby' };
const set = (named: typeof picture | null): AssociationCommand => ({
  type: 'set-letterhead',
  ...letterhead,
  picture: named,
});

describe('The letterhead', () => {
  it('is lines of text until there is a picture', () => {
    given([founded])
      .when(set(null), { picture: null })
      .then([{ type: 'association.letterhead-set', data: { ...letterhead, picture: null } }]);
  });

  it('records a picture as what its bytes show', () => {
    given([founded])
      .when(set(picture), { picture: { mediaType: 'image/png', width: 300, height: 90 } })
      .then([
        {
          type: 'association.letterhead-set',
          data: { ...letterhead, picture: { ...picture, mediaType: 'image/png' } },
        },
      ]);
  });

  it('refuses a picture that is not stored', () => {
    given([founded])
      .when(set(picture), { picture: null })
      .thenRefused('letterhead-picture-not-stored', { sha256: picture.sha256 });
  });

  it('refuses what cannot be set on a paper', () => {
    given([founded])
      .when(set(picture), { picture: { fault: 'är större än 500 kB' } })
      .thenRefused('letterhead-picture-unusable', { sha256: picture.sha256 });
  });
});
