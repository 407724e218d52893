import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { attachmentDecider } from './attachment.decider.js';

const given = specification(attachmentDecider);
const stored = { sha256: 'a'.repeat(64), bytes: 12, mediaType: 'text/plain', name: null };

describe('an attachment', () => {
  it('is stored with what its bytes showed', () => {
    given([])
      .when({ type: 'store', ...stored })
      .then([{ type: 'attachment.stored', data: stored }]);
  });
});
