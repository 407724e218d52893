import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { documentDecider, type RecordRendition } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';

const given = specification(documentDecider);

function rendition(meetingVersion: number): RecordRendition {
  return {
    type: 'record-rendition',
    kind: 'minutes',
    status: 'approved',
    meeting: 'styrelse-2024-09-18',
    meetingVersion,
    renditions: [{ format: 'pdf', sha256: 'a'.repeat(64), bytes: 1 }],
    inputDigest: 'b'.repeat(64),
    templateDigest: 'c'.repeat(64),
    engine: 'typst 0',
  };
}

function rendered(meetingVersion: number): DocumentEvent {
  const { type: _type, ...data } = rendition(meetingVersion);
  return { type: 'document.rendered', data };
}

describe('the papers of a meeting', () => {
  it('records a paper for each version', () => {
    given([rendered(50)])
      .when(rendition(57), undefined)
      .then([rendered(57)]);
  });

  it('refuses a second paper for the same version', () => {
    given([rendered(57)])
      .when(rendition(57), undefined)
      .thenRefused('already-rendered', { meetingVersion: 57 });
  });
});
