import type { AssociationState } from '#associations';
import type { MeetingState } from '#meetings';
import type { DocumentModel, FrontRow } from './domain/document-model.js';
import type { PaperSource } from './domain/minutes-document.js';
import { paperOf } from './paper.js';

/**
 * The paper that is signed electronically: the minutes as they were drawn up, without what only drafts and approved
 * minutes show. Who signs it is in the file's own signatures, so the paper is the same before the first and after the last.
 */
export function paperToSign(
  meeting: MeetingState,
  association: AssociationState,
  source: PaperSource,
): DocumentModel {
  const model = paperOf({ ...meeting, approved: null, signatures: [], findings: [] }, association, source);
  return {
    ...model,
    status: 'completed',
    statusLine: 'Upprättat för elektronisk underskrift',
    front: model.front.map(withApprovalDay),
    // The initials on every page stood for what the signatures of the file now cover.
    footer: { ...model.footer, initials: [] },
    signatures: model.signatures && {
      ...model.signatures,
      lines: model.signatures.lines.map((line) => ({
        ...line,
        signed: 'Undertecknas elektroniskt; underskriften finns i filen',
      })),
    },
  };
}

function withApprovalDay(row: FrontRow): FrontRow {
  if (row.label !== 'Justeringsdag') return row;
  const entry = { text: 'Dagen för den sista underskriften', span: null, remark: true };
  return { ...row, groups: [{ heading: null, entries: [entry] }] };
}
