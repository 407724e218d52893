import { accept, type Decider, refuse } from '#kernel';
import type { DocumentEvent, DocumentRendered } from './document.events.js';
import { documentRules } from './document.rules.js';

/** Which versions of a meeting have been made into papers. */
export interface DocumentState {
  readonly renderedVersions: readonly number[];
}

/** Records that a paper was made. */
export interface RecordRendition extends DocumentRendered {
  readonly type: 'record-rendition';
}

/** One paper a version of the meeting: what has been handed out is not quietly replaced. */
export const documentDecider: Decider<RecordRendition, DocumentState, DocumentEvent> = {
  initial: { renderedVersions: [] },
  decide({ type: _type, ...rendered }, { renderedVersions }) {
    if (renderedVersions.includes(rendered.meetingVersion))
      return refuse(documentRules['already-rendered'], 'Den versionen har redan sitt dokument.', {
        meeting: rendered.meeting,
        meetingVersion: rendered.meetingVersion,
      });
    return accept({ type: 'document.rendered', data: rendered });
  },
  evolve: ({ renderedVersions }, { data }) => ({
    renderedVersions: [...renderedVersions, data.meetingVersion],
  }),
};
