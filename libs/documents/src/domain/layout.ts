import type { AssociationState, PaperProfile } from '#associations';

/** How minutes are laid out; the boxes at the foot follow from who signs unless the association has chosen them. */
export interface Layout extends Omit<PaperProfile, 'footBoxes'> {
  readonly footBoxes: readonly string[] | null;
}

const unchosen: Layout = {
  frontPage: 'table',
  signatures: 'front',
  signatureRule: 'line',
  contents: true,
  paragraphOnNewPage: false,
  headingMark: 'none',
  organisation: 'comma',
  numberWord: null,
  decisionHeading: 'each',
  clauses: 'sentences',
  footBoxes: null,
  sections: 'none',
  caseNumber: 'below',
  parties: true,
  remote: 'grouped',
  nextMeetings: true,
};

export function layoutOf({ profile }: AssociationState): Layout {
  return profile ?? unchosen;
}
