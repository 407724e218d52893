import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import { type IssuePaper, type PaperContext, paperDecider } from './paper.decider.js';
import type { PaperEvent } from './paper.events.js';

const given = specification(paperDecider);

const issue: IssuePaper = {
  type: 'issue',
  kind: 'extract',
  of: 'styrelsen-2026-06-10',
  parts: ['ungdomsspar'],
  recipients: ['Socialförvaltningen i Björkby'],
  on: '2026-07-20',
};
const made: PaperContext = {
  draft: false,
  statusLine: 'Justerat 22 juni 2026',
  title: 'Protokollsutdrag, Styrelsen · § 2',
  sources: [{ stream: 'bjorkalven/meeting-styrelsen-2026-06-10', version: 33 }],
  renditions: [{ format: 'pdf', sha256: 'a'.repeat(64), bytes: 1 }],
  inputDigest: 'b'.repeat(64),
  templateDigest: 'c'.repeat(64),
  engine: 'typst 0',
};
const { type: _type, ...asked } = issue;
const { draft: _draft, statusLine: _statusLine, ...kept } = made;
const issued: PaperEvent = { type: 'paper.issued', data: { ...asked, ...kept } };

describe('issuing a paper', () => {
  it('records to whom it went, and from what and in which bytes it was made', () => {
    given([]).when(issue, made).then([issued]);
  });

  it('is refused while it is a draft', () => {
    given([])
      .when(issue, { ...made, draft: true, statusLine: 'Utkast – inte justerat' })
      .thenRefused('paper-is-draft', { kind: 'extract', of: 'styrelsen-2026-06-10' });
  });

  it('is done once for each id', () => {
    given([issued]).when(issue, made).thenRefused('paper-already-issued', {
      kind: 'extract',
      of: 'styrelsen-2026-06-10',
      on: '2026-07-20',
    });
  });
});
