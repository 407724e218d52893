import type { DocumentModel } from '../domain/document-model.js';
import { paperOf } from '../paper.js';
import { boardAssociation, boardDraft, boardMeeting } from './board-meeting.sample.js';
import { contestedAssociation, contestedMeeting } from './contested-meeting.sample.js';
import { groupAssociation, groupNotes, remoteAssociation, remoteMeeting } from './other-meetings.sample.js';

/** Where the sample papers say that they come from. */
export const source = {
  meeting: 'styrelse-2024-09-18',
  version: 57,
  recordedAt: '2024-10-29T08:00:00.000Z',
  charter: boardAssociation.charters[0]!,
};
export const board = paperOf(boardMeeting, boardAssociation, source);
/** A paper of each kind, by what it is. */
export const papers: ReadonlyArray<readonly [string, DocumentModel]> = [
  ['approved minutes', board],
  ['a draft', paperOf(boardDraft, boardAssociation, source)],
  [
    'contested minutes',
    paperOf(contestedMeeting, contestedAssociation, {
      ...source,
      meeting: 'styrelse-2026-11-18',
      charter: contestedAssociation.charters[0]!,
    }),
  ],
  ['undated minutes', paperOf(remoteMeeting, remoteAssociation, { ...source, charter: null })],
  ['notes', paperOf(groupNotes, groupAssociation, { ...source, charter: null })],
];
