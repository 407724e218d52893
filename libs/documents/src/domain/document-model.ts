import type { Instant } from '#kernel';

/**
 * A paper before it is set: plain data, and every word that is printed. HTML and PDF are two settings of the same
 * model, so they cannot differ in content. Recorded text stands byte for byte; strings that Paragraf itself makes have
 * non-breaking spaces where a line must not break.
 */
export interface DocumentModel {
  readonly kind: 'minutes' | 'notes';
  readonly status: PaperStatus;
  /** What the status means to the reader, on every page: `Utkast – inte justerat`. */
  readonly statusLine: string;
  /** The heading of the paper: `Sammanträdesprotokoll`. */
  readonly title: string;
  /** Below the heading: whose meeting and of what kind. */
  readonly subtitle: string;
  /** What a window or a file list shows: heading, association and date in one line. */
  readonly fullTitle: string;
  readonly author: string;
  /** When the last event it shows was recorded. Dates the file, so that the same input gives the same bytes. */
  readonly recordedAt: Instant;
  readonly letterhead: Letterhead;
  readonly setting: PageSetting;
  readonly header: PageHeader;
  readonly footer: PageFooter;
  readonly front: readonly FrontRow[];
  readonly signatures: SignatureBlock | null;
  readonly anslag: AnslagBlock | null;
  readonly contents: Contents | null;
  readonly paragraphs: readonly Paragraph[];
  readonly nextMeetings: NextMeetings | null;
  readonly closingWords: string | null;
  /** What is said of the whole at the end: findings that the chair let stand, another view of the wording. */
  readonly remarks: ReadonlyArray<{ readonly heading: string; readonly lines: readonly string[] }>;
  /** What the system saw that belongs to no paragraph. Only in drafts. */
  readonly findings: readonly FindingNote[];
  readonly words: Words;
}

export type PaperStatus = 'draft' | 'approved' | 'completed';

export interface Letterhead {
  /** Lines of text; beside a picture they are not printed. */
  readonly logotype: readonly string[];
  /** What is printed in place of the lines; left out when there is none. Its hash is its bytes. */
  readonly picture?: LetterheadPicture;
  /** For rules and boxes, `#rrggbb`. */
  readonly colour: string;
  /** The same colour, or black when the colour is too pale to be read as text on white. */
  readonly ink: string;
  /** The registered name and organisation number below the logotype, when they stand on every page. */
  readonly legalLine: string | null;
}

export interface LetterheadPicture {
  readonly sha256: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly alternativeText: string;
}

/** How the pages are set: it moves what is printed and adds no word. */
export interface PageSetting {
  readonly frontPage: 'table' | 'columns';
  readonly signatures: 'front' | 'own-page';
  readonly signatureRule: 'line' | 'dots';
  readonly paragraphOnNewPage: boolean;
  readonly clauses: 'sentences' | 'list';
}

/** Runs at the top of every page. */
export interface PageHeader {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** Runs at the foot of every page. */
export interface PageFooter {
  /** A box for each person's initials, and for an extract to whom it is sent and who attests it; none on notes. */
  readonly initials: readonly string[];
  readonly owner: string;
  /** Which history the paper is made from, and how far: stream and version. */
  readonly source: string;
}

/** Label and content on the front page. */
export interface FrontRow {
  readonly label: string;
  /** Whether it lists people. */
  readonly people: boolean;
  readonly groups: readonly FrontGroup[];
}

/** People who share a sub-heading such as `Deltog digitalt`; null when they need none. */
export interface FrontGroup {
  readonly heading: string | null;
  readonly entries: readonly FrontEntry[];
}

export interface FrontEntry {
  readonly text: string;
  /** For which paragraphs a person was present, when it was not all: `§ 27–34`. */
  readonly span: string | null;
  /** Said by Paragraf about something the source leaves out. */
  readonly remark: boolean;
}

export interface SignatureBlock {
  readonly heading: string;
  readonly lines: readonly SignatureLine[];
}

export interface SignatureLine {
  readonly role: string;
  /** Name, title and organisation as printed; empty when nobody is named. */
  readonly name: string;
  /** How and when it was signed; null while it is not. */
  readonly signed: string | null;
}

export interface AnslagBlock {
  readonly heading: string;
  readonly rows: readonly AnslagRow[];
  readonly signature: { readonly label: string; readonly name: string };
}

export interface AnslagRow {
  readonly label: string;
  /** Null is a line to be filled in. */
  readonly value: string | null;
}

export interface Contents {
  readonly heading: string;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly anchor: string;
  readonly label: string;
  readonly heading: string;
}

/** A § or a numbered item, or a lettered part of one. */
export interface Paragraph {
  /** `p27`, `p7a`. */
  readonly anchor: string;
  /** The kind of matters that begins here, as a heading above it; null otherwise. */
  readonly section: string | null;
  /** `§ 27`, `a)`; null for a part without a letter. */
  readonly label: string | null;
  readonly heading: string;
  readonly tag: string | null;
  /** Heading depth: 2 for a §, 3 for its parts. */
  readonly depth: number;
  /** Dnr, presenters, whether it was added at the meeting. */
  readonly particulars: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  /** How the decision came about: recusals, proposals, votes. */
  readonly procedure: readonly DocumentBlock[];
  readonly decisions: readonly DecisionBox[];
  /** What somebody is asked to do without a decision. */
  readonly assignments: readonly string[];
  /** Why there is no decision. */
  readonly undecided: string | null;
  /** Reservations, statements, and what signatories wanted said. */
  readonly after: readonly DocumentBlock[];
  /** What has been put right since the approval; the text itself stands as it was approved. */
  readonly corrections: readonly string[];
  readonly findings: readonly FindingNote[];
  readonly parts: readonly Paragraph[];
}

export interface TextRun {
  readonly text: string;
  readonly style: 'plain' | 'emphasis' | 'strong';
}

export type DocumentBlock =
  | { readonly kind: 'text'; readonly label: string | null; readonly runs: readonly TextRun[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'quote'; readonly runs: readonly TextRun[] }
  | {
      readonly kind: 'list';
      readonly style: 'dash' | 'bullet' | 'number';
      readonly items: readonly DocumentListItem[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly columns: readonly TableColumn[];
      readonly rows: ReadonlyArray<readonly string[]>;
    };

export interface DocumentListItem {
  readonly runs: readonly TextRun[];
  readonly below: readonly DocumentBlock[];
}

export interface TableColumn {
  readonly heading: string;
  /** Figures are set flush right. */
  readonly figures: boolean;
  /** As wide as its longest cell, and never broken; the others share what is left. */
  readonly narrow?: true;
}

export interface DecisionBox {
  /** Null where the word is not used, or stands above the decision before. */
  readonly heading: string | null;
  /** What kind of decision it is: `Bordläggning`. */
  readonly type: string;
  /** `Styrelsen beslutar att`; null when each clause is a sentence of its own. */
  readonly formula: string | null;
  readonly clauses: readonly string[];
  /** Amounts, conditions, assignments, reasons, new date. */
  readonly details: ReadonlyArray<{ readonly label: string; readonly lines: readonly string[] }>;
}

export interface NextMeetings {
  /** Null below a last paragraph that has the same heading. */
  readonly heading: string | null;
  readonly lines: readonly string[];
}

export interface FindingNote {
  /** `Måste åtgärdas`, `Varning`, `Upplysning`. */
  readonly severity: string;
  readonly message: string;
}

/** The words that the settings themselves need. */
export interface Words {
  readonly page: string;
  readonly of: string;
  readonly continued: string;
  readonly findings: string;
  readonly digest: string;
  /** What a file in the PDF is. */
  readonly attachment: string;
}
