import type { ProfileChosen } from './association.events.js';

/** What an association may adjust in a profile. */
export type PaperProfile = Omit<ProfileChosen, 'profile'>;

const plain: PaperProfile = {
  frontPage: 'table',
  signatures: 'front',
  signatureRule: 'line',
  contents: false,
  paragraphOnNewPage: false,
  headingMark: 'none',
  organisation: 'comma',
  numberWord: null,
  decisionHeading: 'each',
  clauses: 'sentences',
  footBoxes: [],
  sections: 'none',
  caseNumber: 'none',
  parties: false,
  remote: 'beside',
  nextMeetings: true,
};

/** How papers were before an association could choose: what a profile means that was chosen then. */
export const settingsBeforeTheirTime = {
  sections: 'none',
  caseNumber: 'below',
  parties: true,
  remote: 'grouped',
  nextMeetings: true,
} as const satisfies Partial<PaperProfile>;

/** Five ways in which boards are used to seeing their minutes. */
export const paperProfiles: Readonly<Record<ProfileChosen['profile'], PaperProfile>> = {
  // People in columns, signatures and anslag on the second page, initials on every page, items by their kind.
  A: {
    ...plain,
    frontPage: 'columns',
    signatures: 'own-page',
    headingMark: 'stop',
    decisionHeading: 'none',
    footBoxes: ['Ordförandes sign', 'Justerares sign'],
    sections: 'headings',
  },
  // A table, a list of items with pages, every paragraph on a page of its own with its Dnr, decisions as lists, extracts
  // attested; what comes next is told elsewhere.
  B: {
    ...plain,
    contents: true,
    paragraphOnNewPage: true,
    organisation: 'parentheses',
    decisionHeading: 'once',
    clauses: 'bullets',
    footBoxes: ['Justerares sign', 'Utdrag skickat till', 'Utdragsbestyrkande'],
    caseNumber: 'below',
    nextMeetings: false,
  },
  // Notes: numbered items, nobody signs.
  C: { ...plain, headingMark: 'stop' },
  // The number of the minutes on every page, organisations by their codes, those who take part remotely as a group,
  // decisions as plain sentences.
  D: {
    ...plain,
    signatureRule: 'dots',
    organisation: 'parentheses',
    numberWord: 'Protokollsnummer',
    decisionHeading: 'none',
    footBoxes: ['Justerandes sign', 'Utdragsbestyrkande'],
    remote: 'grouped',
  },
  // Party letters, decisions as clauses that begin with `att`, nothing at the foot of the page.
  E: { ...plain, decisionHeading: 'once', clauses: 'that-clauses', parties: true },
};

/** The settings of a profile with the association's own adjustments; what is left out, or null, is as the profile has it. */
export function profileWith(
  profile: ProfileChosen['profile'],
  adjusted: Partial<PaperProfile>,
): ProfileChosen {
  const said = Object.entries(adjusted).filter(([, value]) => value !== undefined && value !== null);
  return { profile, ...paperProfiles[profile], ...Object.fromEntries(said) };
}
