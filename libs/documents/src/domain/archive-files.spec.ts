import { describe, expect, it } from '@jest/globals';
import type { MinutesSigned, SignatureEvidence } from '#meetings';
import { boardMeeting } from '../samples/board-meeting.sample.js';
import { archiveFiles } from './archive-files.js';

const SCAN = 'c'.repeat(64);
const evidence: SignatureEvidence = {
  kind: 'scan',
  sha256: SCAN,
  mediaType: 'image/png',
  bytes: 240,
  attestedBy: 'p06',
  found: null,
};

describe('the files of an archive copy', () => {
  const [attached] = archiveFiles(boardMeeting);

  it('are the attachments, by paragraph', () => {
    expect(archiveFiles(boardMeeting)).toEqual([
      { sha256: 'ab12'.repeat(16), name: 'bilaga-1', description: expect.stringContaining('Ansökan') },
    ]);
  });

  it('and what shows the signatures: one file, though it shows several', () => {
    const shown = { ...boardMeeting, signatures: signedWith(evidence) };
    expect(archiveFiles(shown).slice(1)).toEqual([
      {
        sha256: SCAN,
        name: 'original-1',
        description: expect.stringMatching(/^Visar underskrift av .+ \(sekreterare\), .+ \(ordförande\), /),
      },
    ]);
  });

  it('each once, also when a scan was attached to an item as well', () => {
    const shown = { ...boardMeeting, signatures: signedWith({ ...evidence, sha256: attached!.sha256 }) };
    expect(archiveFiles(shown)).toEqual([attached]);
  });

  function signedWith(file: SignatureEvidence): MinutesSigned[] {
    return boardMeeting.signatures.map((one) => ({ ...one, evidence: file }));
  }
});
