import type { ActBlock, ActModel, ActSection } from '../domain/act-model.js';
import type {
  DecisionBox,
  DocumentBlock,
  DocumentModel,
  FrontRow,
  Paragraph,
} from '../domain/document-model.js';

/** Every text of a model that must be found in each of its settings, in reading order. */
export function printedTexts(model: DocumentModel): string[] {
  return [
    ...model.letterhead.logotype,
    model.title,
    model.subtitle,
    model.statusLine,
    ...model.front.flatMap(textsOfRow),
    ...(model.signatures?.lines.flatMap(({ role, name, signed }) => [role, name, signed ?? '']) ?? []),
    ...(model.anslag?.rows.flatMap(({ label, value }) => [label, value ?? '']) ?? []),
    ...(model.contents?.entries.flatMap(({ label, heading }) => [label, heading]) ?? []),
    ...model.paragraphs.flatMap(textsOfParagraph),
    ...(model.nextMeetings ? [model.nextMeetings.heading ?? '', ...model.nextMeetings.lines] : []),
    model.closingWords ?? '',
    ...model.remarks.flatMap(({ heading, lines }) => [heading, ...lines]),
    ...model.findings.flatMap(({ severity, message }) => [severity, message]),
  ].filter((text) => text !== '');
}

/** Every text of a paper beside the minutes, in reading order. */
export function printedActTexts(model: ActModel): string[] {
  return [
    ...model.letterhead.logotype,
    model.title,
    model.subtitle,
    model.statusLine,
    ...model.front.flatMap(textsOfRow),
    ...model.sections.flatMap(textsOfSection),
    ...(model.signatures
      ? [
          model.signatures.heading,
          ...model.signatures.lines.flatMap(({ role, name, signed }) => [role, name, signed ?? '']),
        ]
      : []),
    ...model.sources,
  ].filter((text) => text !== '');
}

function textsOfSection({ label, heading, tag, particulars, blocks, parts }: ActSection): string[] {
  return [
    label ?? '',
    heading ?? '',
    tag ?? '',
    ...particulars,
    ...blocks.flatMap(textsOfActBlock),
    ...parts.flatMap(textsOfSection),
  ];
}

function textsOfActBlock(block: ActBlock): string[] {
  switch (block.kind) {
    case 'decision':
      return textsOfDecision(block.decision);
    case 'aside':
    case 'correction':
      return [block.text];
    default:
      return textsOfBlock(block);
  }
}

function textsOfRow({ label, groups }: FrontRow): string[] {
  const lines = groups.flatMap(({ heading, entries }) => [
    heading ?? '',
    ...entries.flatMap(({ text, span }) => [text, span ?? '']),
  ]);
  return [label, ...lines];
}

function textsOfDecision({ heading, type, formula, clauses, details }: DecisionBox): string[] {
  const below = details.flatMap(({ label, lines }) => [label, ...lines]);
  return [heading ?? '', type, formula ?? '', ...clauses, ...below];
}

function textsOfParagraph(paragraph: Paragraph): string[] {
  return [
    paragraph.section ?? '',
    paragraph.label ?? '',
    paragraph.heading,
    paragraph.tag ?? '',
    ...paragraph.particulars,
    ...paragraph.blocks.flatMap(textsOfBlock),
    ...paragraph.procedure.flatMap(textsOfBlock),
    ...paragraph.decisions.flatMap(textsOfDecision),
    ...paragraph.assignments,
    paragraph.undecided ?? '',
    ...paragraph.after.flatMap(textsOfBlock),
    ...paragraph.corrections,
    ...paragraph.findings.flatMap(({ severity, message }) => [severity, message]),
    ...paragraph.parts.flatMap(textsOfParagraph),
  ];
}

function textsOfBlock(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'text':
      return [block.label ?? '', block.runs.map(({ text }) => text).join('')];
    case 'quote':
      return [block.runs.map(({ text }) => text).join('')];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ runs, below }) => [
        runs.map(({ text }) => text).join(''),
        ...below.flatMap(textsOfBlock),
      ]);
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
  }
}

/** Looks for each text after the one before it. Answers those that are missing or out of order. */
export function missingIn(page: string, texts: readonly string[]): string[] {
  const whole = comparable(page);
  let from = 0;
  return texts.filter((text) => {
    const place = whole.indexOf(comparable(text), from);
    if (place === -1) return true;
    from = place + comparable(text).length;
    return false;
  });
}

/** Without what setting may change: spaces, hyphens at line ends, and the order of right-to-left letters. */
function comparable(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200e-]|\p{Script=Arabic}/gu, '');
}
