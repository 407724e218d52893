import { oreFromWording, type RichText } from '#kernel';
import type { MinutesView } from '#meetings';
import { decisionWords, inWords } from '#documents';

/** A paper in three forms. */
export interface Forms {
  readonly view: MinutesView;
  readonly html: string;
  /** What is read aloud of the PDF. */
  readonly pdf: string;
}

/** An extract of the minutes, beside what it is taken from. */
export interface ExtractForms extends Forms {
  /** The items that were asked for; empty for all. */
  readonly items: readonly string[];
  /** The whole minutes as a page, as they stand. */
  readonly minutes: string;
}

type ParagraphView = MinutesView['paragraphs'][number];
type DecisionView = ParagraphView['decisions'][number];

/** What one form says and another does not; empty when they carry the same. */
export function differences(forms: Forms): string[] {
  const { view, html, pdf } = forms;
  const sections = sectionsOf(html);
  const onPaper = comparable(pdf);
  const paragraphs = view.paragraphs.map((paragraph, n) => [paragraph, sections[n] ?? ''] as const);
  return [
    ...(sections.length >= view.paragraphs.length ? [] : ['the page has fewer paragraphs than the data']),
    // Each paragraph of the page stands whole and unbroken in the PDF.
    ...paragraphs
      .filter(([, section]) => !onPaper.includes(comparable(section)))
      .map(([{ label }]) => `${label} is not the same in PDF and page`),
    ...paragraphs.flatMap(([paragraph, section]) => paragraphDifferences(paragraph, section)),
    ...headFacts(view)
      .filter(
        (fact) => !onPaper.includes(comparable(fact)) || !comparable(textOf(html)).includes(comparable(fact)),
      )
      .map((fact) => `not in both: ${fact}`),
  ];
}

/** What an extract says and the minutes do not, as a page or as data, or the other way round; and what its PDF lacks. */
export function extractDifferences({ view, minutes, html, pdf, items }: ExtractForms): string[] {
  const asked = items.length === 0 ? view.paragraphs : view.paragraphs.flatMap((one) => only(one, items));
  const sections = sectionsOf(html);
  const approved = sectionsByAnchor(minutes.replaceAll(/<p class="finding">[\s\S]*?<\/p>/g, ''));
  const expected = items.length === 0 ? sectionsOf(minutes).length : asked.length;
  return [
    ...(sections.length === expected ? [] : [`${sections.length} paragraphs instead of ${expected}`]),
    ...asked.flatMap((paragraph, n) => paragraphDifferences(paragraph, sections[n] ?? '')),
    // Word for word as in the minutes, except where a part is taken out of its paragraph.
    ...[...sectionsByAnchor(html)].flatMap(([anchor, section]) =>
      section === approved.get(anchor) || isCut(anchor, asked, view)
        ? []
        : [`${anchor} is not what the minutes say`],
    ),
    ...extractHead(view)
      .filter((fact) => !comparable(textOf(html)).includes(comparable(fact)))
      .map((fact) => `lacks on the page: ${fact}`),
    ...pageDifferences(html, pdf),
  ];
}

/** A paragraph with those of its parts that were asked for; nothing when neither it nor they were. */
function only(paragraph: ParagraphView, items: readonly string[]): ParagraphView[] {
  if (items.includes(paragraph.item)) return [paragraph];
  const paragraphs = paragraph.paragraphs.flatMap((part) => only(part, items));
  return paragraphs.length > 0 ? [{ ...paragraph, paragraphs }] : [];
}

function isCut(anchor: string, asked: readonly ParagraphView[], { paragraphs }: MinutesView): boolean {
  return asked.some(
    (one) => anchor === `p${one.number}` && !paragraphs.includes(one) && one.paragraphs.length > 0,
  );
}

function paragraphDifferences(paragraph: ParagraphView, section: string): string[] {
  return [
    ...factsOf(paragraph)
      .filter((fact) => !comparable(section).includes(comparable(fact)))
      .map((fact) => `${paragraph.label} lacks on the page: ${fact}`),
    ...amountsLost(paragraph, section),
  ];
}

/**
 * What a paper's page says and its PDF does not, or the other way round. The PDF has the letterhead with the page's number
 * before what the page says, and after it what the paper is made from; nothing else.
 */
export function pageDifferences(html: string, pdf: string): string[] {
  const whole = comparable(pdf);
  const main = comparable(textOf(html.slice(html.indexOf('<main'), html.indexOf('</main>'))));
  const at = whole.indexOf(main);
  if (at === -1) return [`the PDF parts from the page after: ${commonStart(main, whole)}`];
  const before = whole.slice(0, at).replace(/sida\d+av\d+$/, '');
  const after = whole.slice(at + main.length);
  const header = comparable(textOf(html.slice(html.indexOf('<header'), html.indexOf('</header>'))));
  const footer = comparable(textOf(html.slice(html.indexOf('<footer'), html.indexOf('</footer>'))));
  return [
    ...(header.startsWith(before) ? [] : [`only in the PDF, before: ${before}`]),
    ...(footer.endsWith(after) ? [] : [`only in the PDF, after: ${after}`]),
  ];
}

/** How far the page can be followed in the PDF: the last letters before they part. */
function commonStart(main: string, whole: string): string {
  let [low, high] = [0, main.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (whole.includes(main.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return main.slice(Math.max(0, low - 60), low);
}

/** The texts of the top paragraphs, parts included. */
function sectionsOf(html: string): string[] {
  const starts = [...html.matchAll(/<section aria-labelledby="p-?\d+">/g)].map(({ index }) => index);
  return starts.map((start) => textOf(wholeSection(html, start)));
}

/** The text of every paragraph and part that has a number or a letter, by its anchor. */
function sectionsByAnchor(html: string): Map<string, string> {
  const starts = [...html.matchAll(/<section aria-labelledby="(p\d[^"-]*)">/g)];
  return new Map(
    starts.map(({ index, 1: anchor }) => [anchor!, comparable(textOf(wholeSection(html, index)))]),
  );
}

function wholeSection(html: string, start: number): string {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<\/?section\b/g)) {
    depth += tag === '</section' ? -1 : 1;
    if (depth === 0) return html.slice(start, start + index);
  }
  return html.slice(start);
}

/** What a reader sees, with the numbers that a browser sets before the items of a list. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<ol(?! class="contents)[^>]*>([\s\S]*?)<\/ol>/g, (_list, items: string) => {
      let n = 0;
      return items.replaceAll('<li>', () => `<li>${++n}. `);
    })
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function factsOf(paragraph: ParagraphView): string[] {
  const { heading, caseNumber, text, decisions, votes, reservations, statements, undecided } = paragraph;
  return [
    ...(paragraph.number === null ? [] : [paragraph.label]),
    heading,
    ...(caseNumber ? [caseNumber] : []),
    ...wordsOf(text),
    ...[...paragraph.assignments, ...decisions.flatMap(({ assignments }) => assignments)].flatMap(thingToDo),
    ...decisions.flatMap(({ formula, clauses, conditions, amounts, postponedTo, reasons, ...others }) => [
      decisionWords[others.type],
      ...(formula ? [formula.replace(/ att$/, '')] : []),
      ...clauses,
      ...conditions.flatMap(thingToDo),
      ...(others.remittedFor ? [others.remittedFor] : []),
      ...(others.budget ? [others.budget.income.asWritten, others.budget.costs.asWritten] : []),
      ...amounts.flatMap(({ to, amount }) => [to, ...(amount ? [amount.asWritten] : [])]),
      ...(postponedTo ? [inWords(postponedTo)] : []),
      ...(reasons ? [reasons] : []),
    ]),
    ...votes.flatMap(({ tally, election }) =>
      election
        ? tally.map(({ votes: count }) => `${count}`)
        : [`${tally[0]!.votes} ja`, `${tally[1]!.votes} nej`],
    ),
    ...votes.flatMap(({ ballots }) => (ballots ?? []).map(({ who }) => who.name)),
    ...[...paragraph.recusals, ...reservations, ...statements].map(({ who }) => who.name),
    ...[...reservations, ...statements].flatMap((said) => said.text ?? []),
    ...paragraph.delegated.flatMap(({ decisions: told }) => told.flatMap((one) => [one.text, one.on])),
    ...paragraph.followUps.flatMap((one) => [one.heading, one.note ?? '']),
    ...(undecided?.note ? [undecided.note] : []),
    ...paragraph.paragraphs.flatMap(factsOf),
  ];
}

/** What is to be done and by when, as it was written or as a day. */
function thingToDo({ text, due, dueAsWritten }: DecisionView['conditions'][number]): string[] {
  const day = dueAsWritten ?? (due && inWords(due));
  return [text, ...(day ? [day] : [])];
}

/** The words of structured text, piece by piece. */
function wordsOf(text: RichText): string[] {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  return text.flatMap((block) => strings(block)).filter((piece) => piece.length > 3 && piece.includes(' '));
}

/** Every amount of the data is read back from the page as the same number of öre. */
function amountsLost({ label, decisions, paragraphs }: ParagraphView, section: string): string[] {
  const printed = [
    ...section.replaceAll('\u00a0', ' ').matchAll(/\d+(?: \d{3})*(?:,\d+)? (?:tkr|kr|mkr|mnkr|milj kr)/g),
  ];
  const found = new Set(printed.map(([wording]) => oreFromWording(wording)));
  return [
    ...decisions
      .flatMap(({ amounts }) => amounts)
      .filter(({ amount }) => amount && !found.has(amount.ore))
      .map(({ to }) => `${label}: the amount to ${to} cannot be read back`),
    ...paragraphs.flatMap((part) => amountsLost(part, section)),
  ];
}

/** What an extract says of the meeting: which one, when, where, who was there and who approves. */
function extractHead({ head, attendance, approvers, approved }: MinutesView): string[] {
  return [
    head.title,
    ...(head.date.date ? [inWords(head.date.date)] : []),
    ...(head.place ? [head.place] : []),
    ...[...attendance.map(({ who }) => who), ...approvers].map(({ name }) => name),
    ...(approved?.on.date ? [inWords(approved.on.date)] : []),
  ];
}

function headFacts(view: MinutesView): string[] {
  const { head, attendance, absences, approvers, approved, next, closingWords } = view;
  return [
    head.documentTitle,
    ...(head.date.date ? [inWords(head.date.date)] : []),
    ...(head.place ? [head.place] : []),
    ...[...attendance, ...absences].map(({ who }) => who.name),
    ...approvers.map(({ name }) => name),
    ...(approved?.on.date ? [inWords(approved.on.date)] : []),
    ...next.map(({ asWritten }) => asWritten),
    ...(closingWords ? [closingWords] : []),
  ];
}

/** Without what setting may change: case, spaces, marks of lists, hyphens at line ends, the order of right-to-left letters. */
function comparable(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200e–•-]|\p{Script=Arabic}/gu, '').toLowerCase();
}
