import { type Finding, plainLines, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { type Paragraph, paragraphsOf, subParagraphsOf } from '../paragraphs.js';
import { isDrawnUp } from './phase.js';

/** `§ 12`, `§8d`, `§§ 12–14`. */
const REFERENCE = /§§?\s?(\d+)([a-z])?(?![\p{L}\d])(?:\s?[–-]\s?(?:§\s?)?(\d+)(?![\p{L}\d]))?/gu;

/** Words and years that say that the paragraph stands in a law or in other minutes. */
const ELSEWHERE =
  /\b(?:19|20)\d\d\b|(?<!\p{L})(?:(?:kommunal|förvaltnings|sekretess|arkiv|redovisnings|finsam)?lag(?:en)?|kap|KL|FL|FPL|OSL|TF|förordning(?:en)?|förbundsordning(?:en)?|reglemente(?:t)?|avtal(?:et)?|stadgar(?:na)?)(?!\p{L})/u;

/** References to paragraphs that these minutes do not have, and decisions that lean on one where nothing was decided. */
export function judgeReferences(meeting: MeetingState): Finding[] {
  if (!isDrawnUp(meeting)) return [];
  const paragraphs = new Map(paragraphsOf(meeting).map((one) => [bare(one.opened.label), one]));
  // A body whose items are numbered without the sign § is not referred to with it either.
  if (![...paragraphs.values()].some(({ opened }) => opened.label.includes('§'))) return [];
  return [...paragraphs.values()].flatMap((paragraph) => [
    ...dangling(paragraph, paragraphs),
    ...undecided(meeting, paragraph, paragraphs),
  ]);
}

type ByLabel = ReadonlyMap<string, Paragraph>;

function dangling(paragraph: Paragraph, paragraphs: ByLabel): Finding[] {
  return referencesIn([...textOf(paragraph), ...decidedIn(paragraph)])
    .filter((reference) => !paragraphs.has(bare(reference)))
    .map((reference) =>
      remark(
        meetingFindingRules['dangling-reference'],
        `${paragraph.opened.label} hänvisar till ${reference}, som inte finns i protokollet. Ange vilken lag, eller vilket sammanträde, som avses.`,
        { where: 'text', reference },
        paragraph.item,
      ),
    );
}

function undecided(meeting: MeetingState, paragraph: Paragraph, paragraphs: ByLabel): Finding[] {
  return referencesIn(decidedIn(paragraph)).flatMap((reference) => {
    const target = paragraphs.get(bare(reference));
    if (!target || !isEarlier(meeting, target, paragraph)) return [];
    const decided = [target, ...subParagraphsOf(meeting, target.item)].some(
      ({ decisions }) => decisions.length > 0,
    );
    if (decided) return [];
    return [
      remark(
        meetingFindingRules['refers-to-undecided'],
        `Beslutet i ${paragraph.opened.label} stöder sig på ${target.opened.label}, där inget beslut fattades.`,
        { where: 'decision', reference, otherItem: target.item },
        paragraph.item,
      ),
    ];
  });
}

/** A decision can only lean on what was dealt with before it; a reference ahead just says where something will be. */
function isEarlier({ openedItems }: MeetingState, target: Paragraph, paragraph: Paragraph): boolean {
  return openedItems.indexOf(target.item) < openedItems.indexOf(paragraph.item);
}

/** The references in some lines, each once; a sentence that names a law or a year is about another text. */
function referencesIn(lines: readonly string[]): string[] {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?;])\s+(?=\p{Lu})/u));
  const found = sentences
    .filter((sentence) => !ELSEWHERE.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(REFERENCE)].flatMap(([, first, letter = '', last]) => [
        `§ ${first}${letter}`,
        ...(last ? [`§ ${last}`] : []),
      ]),
    );
  return [...new Set(found)];
}

function textOf({ written, undecided }: Paragraph): string[] {
  return [...plainLines(written?.text ?? []), undecided?.note ?? ''];
}

function decidedIn({ decisions }: Paragraph): string[] {
  return decisions.flatMap(({ formula, clauses, conditions, reasons }) => [
    formula ?? '',
    ...clauses,
    ...conditions.map(({ text }) => text),
    reasons ?? '',
  ]);
}

/** `§ 8d` and `§8d` are the same reference. */
function bare(label: string): string {
  return label.replaceAll(/[\s\u00a0]/g, '').toLowerCase();
}
