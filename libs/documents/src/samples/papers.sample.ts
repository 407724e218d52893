import type { DocumentModel } from '../domain/document-model.js';
import { minutesDocument } from '../domain/minutes-document.js';
import { boardAssociation, boardDraft, boardMeeting } from './board-meeting.sample.js';
import { groupAssociation, groupNotes, remoteAssociation, remoteMeeting } from './other-meetings.sample.js';

/** Where the sample papers say that they come from. */
export const source = {
  meeting: 'styrelse-2024-09-18',
  version: 57,
  recordedAt: '2024-10-29T08:00:00.000Z',
  charter: boardAssociation.charters[0]!,
};
export const board = minutesDocument(boardMeeting, boardAssociation, source);
/** A paper of each kind, by what it is. */
export const papers: ReadonlyArray<readonly [string, DocumentModel]> = [
  ['approved minutes', board],
  ['a draft', minutesDocument(boardDraft, boardAssociation, source)],
  ['undated minutes', minutesDocument(remoteMeeting, remoteAssociation, { ...source, charter: null })],
  ['notes', minutesDocument(groupNotes, groupAssociation, { ...source, charter: null })],
];
