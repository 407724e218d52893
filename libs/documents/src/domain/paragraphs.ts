import type { AssociationState } from '#associations';
import type { CivilDate, Finding } from '#kernel';
import type {
  Assignment,
  BudgetTotals,
  Item,
  MeetingState,
  ParagraphDecided,
  ParagraphLeftUndecided,
} from '#meetings';
import type { DecisionBox, FindingNote, Paragraph } from './document-model.js';
import { decisionWords } from './decision-words.js';
import { type Layout, layoutOf } from './layout.js';
import { capitalised, heldTogether, inWords, NBSP, unbroken } from './swedish.js';
import { afterDecision, correctionsOf } from './dissent.js';
import type { PaperFacts } from './paper-facts.js';
import { procedureBlocks, sentence } from './procedure.js';
import { sectionHeadings } from './section-headings.js';
import { textBlocks } from './text-blocks.js';

const PARAGRAPH_DEPTH = 2;

/** The paragraphs in the order they were taken up, and last what was put off without being taken up. */
export function paragraphsOf(
  meeting: MeetingState,
  association: AssociationState,
  draft: boolean,
  facts: PaperFacts,
): Paragraph[] {
  const layout = layoutOf(association);
  const paper: Paper = { meeting, association, layout, draft, facts };
  const order = (item: Item): number => {
    const place = meeting.openedItems.indexOf(item.item);
    return place === -1 ? Number.MAX_SAFE_INTEGER : place;
  };
  const items = partsOf(null, paper).sort((a, b) => order(a) - order(b));
  const sections = layout.sections === 'headings' ? sectionHeadings(items, meeting) : [];
  return items.map((item, index) => ({
    ...paragraphOf(item, anchorOf(item, 'p', index), PARAGRAPH_DEPTH, paper),
    section: sections[index] ?? null,
  }));
}

interface Paper {
  readonly meeting: MeetingState;
  readonly association: AssociationState;
  readonly layout: Layout;
  readonly draft: boolean;
  readonly facts: PaperFacts;
}

function partsOf(parent: string | null, { meeting }: Paper): Item[] {
  return meeting.items.filter((item) => item.parent === parent && (item.opened || item.undecided));
}

/** `p27` for § 27, `p7a` for its part a; a part without number and letter is counted from 1. */
function anchorOf({ opened }: Item, above: string, index: number): string {
  return `${above}${opened?.number ?? opened?.letter ?? `-${index + 1}`}`;
}

function paragraphOf(item: Item, anchor: string, depth: number, paper: Paper): Paragraph {
  return {
    anchor,
    section: null,
    label: labelOf(item, paper),
    heading: item.opened?.heading ?? item.title,
    tag: tagOf(item, paper),
    depth,
    particulars: particularsOf(item, paper),
    blocks: textBlocks(item.written?.text ?? [], depth),
    procedure: procedureBlocks(item, paper.meeting, paper.association, paper.facts),
    decisions: item.decisions.map((decision, place) => decisionBox(decision, place, paper)),
    assignments: (item.written?.assignments ?? []).map(
      (assignment) => `Uppdrag utan beslut – ${assignmentLine(assignment, paper)}`,
    ),
    undecided: item.undecided && undecidedText(item.undecided),
    after: afterDecision(item, paper.meeting, paper.draft),
    corrections: correctionsOf(paper.meeting, item.item),
    findings: paper.draft ? findingNotes(paper.meeting.findings, item.item) : [],
    parts: partsOf(item.item, paper).map((part, index) =>
      paragraphOf(part, anchorOf(part, anchor, index), depth + 1, paper),
    ),
  };
}

function labelOf({ opened, parent }: Item, { layout }: Paper): string | null {
  if (!opened) return null;
  if (parent !== null) return opened.letter && `${opened.letter})`;
  return `${unbroken(opened.label)}${layout.headingMark === 'stop' ? '.' : ''}`;
}

function tagOf({ tag, case: matter }: Item, { layout }: Paper): string | null {
  const number = matter && layout.caseNumber === 'beside' ? caseNumber(matter) : null;
  return [tag, number].filter(Boolean).join(' · ') || null;
}

function caseNumber({ number }: { number: string }): string {
  return `Dnr${NBSP}${number}`;
}

function particularsOf(item: Item, paper: Paper): string[] {
  const presenters = item.written?.presentedBy.map((person) => nameOf(person, paper)) ?? [];
  return [
    ...(item.case && paper.layout.caseNumber === 'below' ? [caseNumber(item.case)] : []),
    ...(presenters.length > 0 ? [`Föredragande: ${presenters.join(', ')}`] : []),
    ...(item.addedAt === 'meeting' ? ['Tillagt vid sammanträdet'] : []),
  ];
}

/** As printed at the meeting, otherwise as registered; words that name no registered person stand as they are. */
function nameOf(person: string, { meeting, association }: Pick<Paper, 'meeting' | 'association'>): string {
  const present = meeting.attendance.find(({ who }) => who.person === person);
  return (
    present?.who.name ?? association.people.find((registered) => registered.person === person)?.name ?? person
  );
}

export function decisionBox(
  decision: ParagraphDecided,
  place: number,
  paper: Pick<Paper, 'meeting' | 'association' | 'layout'>,
): DecisionBox {
  const details = [
    { label: 'Belopp', lines: decision.amounts.map(amountLine) },
    {
      label: 'Villkor',
      lines: decision.conditions.map(({ text, due, dueAsWritten }) => withDue(text, due, dueAsWritten)),
    },
    {
      label: 'Uppdrag',
      lines: decision.assignments.map((assignment) => capitalised(assignmentLine(assignment, paper))),
    },
    { label: 'Bordlagt till', lines: decision.postponedTo ? [inWords(decision.postponedTo)] : [] },
    { label: 'Återremiss för', lines: decision.remittedFor ? [decision.remittedFor] : [] },
    { label: 'Motivering', lines: decision.reasons ? [decision.reasons] : [] },
    { label: 'Budget', lines: decision.budget ? budgetLines(decision.budget) : [] },
  ];
  return {
    heading: decisionHeading(place, paper),
    type: decisionWords[decision.type],
    ...wording(decision, paper),
    details: details.filter(({ lines }) => lines.length > 0),
  };
}

function decisionHeading(place: number, { layout }: Pick<Paper, 'layout'>): string | null {
  if (layout.decisionHeading === 'none' || (layout.decisionHeading === 'once' && place > 0)) return null;
  return 'Beslut';
}

function budgetLines({ year, income, costs, deficitReason }: BudgetTotals): string[] {
  return [
    `${year}: intäkter ${heldTogether(income.asWritten)}, kostnader ${heldTogether(costs.asWritten)}`,
    ...(deficitReason ? [`Skäl till underskottet: ${deficitReason}`] : []),
  ];
}

/** A single clause that goes on in lower case is one sentence with its formula. */
function wording(
  { formula, clauses }: ParagraphDecided,
  { layout }: Pick<Paper, 'layout'>,
): Pick<DecisionBox, 'formula' | 'clauses'> {
  if (layout.clauses === 'that-clauses') return thatClauses(formula, clauses);
  const [first, ...others] = clauses;
  if (formula === null || first === undefined || others.length > 0 || !/^\p{Ll}/u.test(first))
    return { formula, clauses };
  return { formula: null, clauses: [`${formula} ${first}`] };
}

/** `Styrelsen beslutar` above clauses that each begin with the formula's `att`. */
function thatClauses(
  formula: string | null,
  clauses: readonly string[],
): Pick<DecisionBox, 'formula' | 'clauses'> {
  const before = formula === null ? undefined : /^(.+) att$/.exec(formula)?.[1];
  if (before === undefined || !clauses.every((clause) => /^\p{Ll}/u.test(clause)))
    return { formula, clauses };
  return { formula: before, clauses: clauses.map((clause) => `att ${clause}`) };
}

function amountLine({ to, amount, refersTo }: ParagraphDecided['amounts'][number]): string {
  const sum = amount ? heldTogether(amount.asWritten) : 'beloppet framgår inte av protokollet';
  return `${to}: ${sum}${refersTo ? `, enligt ${refersTo}` : ''}`;
}

function assignmentLine(
  { owner, text, due, dueAsWritten }: Assignment,
  paper: Pick<Paper, 'meeting' | 'association'>,
): string {
  return withDue(`${nameOf(owner, paper)}: ${text}`, due, dueAsWritten);
}

function withDue(text: string, due: CivilDate | null, dueAsWritten: string | null): string {
  const day = dueAsWritten ?? (due && `senast ${inWords(due)}`);
  if (!day) return text;
  // A sentence that has come to its end is followed by another.
  return text.endsWith('.') ? `${text} ${sentence(capitalised(day))}` : `${text} (${day})`;
}

const OUTCOMES: Record<ParagraphLeftUndecided['outcome'], string> = {
  discussed: 'Ärendet diskuterades. Inget beslut fattades.',
  'not-dealt-with': 'Ärendet behandlades inte.',
  postponed: 'Ärendet sköts upp.',
  withdrawn: 'Ärendet utgick.',
  'no-decision': 'Inget beslut fattades.',
};

function undecidedText({ outcome, note, postponedTo }: ParagraphLeftUndecided): string {
  const said =
    outcome === 'postponed' && postponedTo
      ? `Ärendet sköts upp till ${inWords(postponedTo)}.`
      : OUTCOMES[outcome];
  return note ? `${said} ${note}` : said;
}

const SEVERITIES: Record<Finding['severity'], string> = {
  must: 'Måste åtgärdas',
  warning: 'Varning',
  note: 'Upplysning',
};

/** What the system saw about one item, or about the whole when `item` is null. */
export function findingNotes(findings: readonly Finding[], item: string | null): FindingNote[] {
  return findings
    .filter((finding) => finding.item === item)
    .map(({ severity, message }) => ({ severity: SEVERITIES[severity], message }));
}
