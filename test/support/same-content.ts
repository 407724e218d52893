import { oreFromWording, type RichText } from '#kernel';
import type { MinutesView } from '#meetings';
import { inWords } from '#documents';

/** A paper in three forms. */
export interface Forms {
  readonly view: MinutesView;
  readonly html: string;
  /** What is read aloud of the PDF. */
  readonly pdf: string;
}

type ParagraphView = MinutesView['paragraphs'][number];

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
    ...paragraphs.flatMap(([paragraph, section]) =>
      factsOf(paragraph)
        .filter((fact) => !comparable(section).includes(comparable(fact)))
        .map((fact) => `${paragraph.label} lacks on the page: ${fact}`),
    ),
    ...paragraphs.flatMap(([paragraph, section]) => amountsLost(paragraph, section)),
    ...headFacts(view)
      .filter(
        (fact) => !onPaper.includes(comparable(fact)) || !comparable(textOf(html)).includes(comparable(fact)),
      )
      .map((fact) => `not in both: ${fact}`),
  ];
}

/** The texts of the top paragraphs, parts included. */
function sectionsOf(html: string): string[] {
  const starts = [...html.matchAll(/<section aria-labelledby="p-?\d+">/g)].map(({ index }) => index);
  return starts.map((start) => textOf(wholeSection(html, start)));
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
    heading,
    ...(caseNumber ? [caseNumber] : []),
    ...wordsOf(text),
    ...decisions.flatMap(({ formula, clauses, conditions, amounts, postponedTo, reasons }) => [
      ...(formula ? [formula.replace(/ att$/, '')] : []),
      ...clauses,
      ...conditions.map((condition) => condition.text),
      ...amounts.flatMap(({ to, amount }) => [to, ...(amount ? [amount.asWritten] : [])]),
      ...(postponedTo ? [inWords(postponedTo)] : []),
      ...(reasons ? [reasons] : []),
    ]),
    ...votes.flatMap(({ tally, election }) =>
      election
        ? tally.map(({ votes: count }) => `${count}`)
        : [`${tally[0]!.votes} ja`, `${tally[1]!.votes} nej`],
    ),
    ...[...reservations, ...statements].flatMap(({ who }) => [who.name]),
    ...(undecided?.note ? [undecided.note] : []),
    ...paragraph.paragraphs.flatMap(factsOf),
  ];
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
