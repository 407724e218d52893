import type { AssociationState } from '#associations';
import type { Item, MeetingState } from '#meetings';
import type { ActBlock, ActModel, ActSection } from '../act-model.js';
import { attendanceRows, itemSpans, personLine } from '../attendance.js';
import type { Paragraph } from '../document-model.js';
import { placeAndTime, statusLine, statusOf } from '../minutes-document.js';
import type { PaperFacts } from '../paper-facts.js';
import { paragraphsOf } from '../paragraphs.js';
import { inWords, unbroken } from '../swedish.js';
import { type ActSource, actOf, row, sendingRows, signatures } from './act-parts.js';

/**
 * One or more paragraphs of the minutes (protokollsutdrag), word for word as they stand there, with a line where it is
 * attested that they do. All paragraphs when `items` is empty.
 */
export function extractAct(
  meeting: MeetingState,
  association: AssociationState,
  items: readonly string[],
  facts: PaperFacts,
  source: ActSource,
): ActModel {
  const planned = meeting.planned!;
  const chosen = only(meeting, items);
  // A paragraph that was approved at the meeting is settled before the rest.
  const atOnce = chosen.every((item) => item.parent !== null || item.approved !== null);
  const status = statusOf(meeting);
  const paragraphs = paragraphsOf({ ...meeting, items: chosen }, association, false, facts);
  const settledAtOnce = status === 'draft' && atOnce && chosen.length > 0;
  return actOf(
    {
      kind: 'extract',
      status: settledAtOnce ? 'approved' : status,
      statusLine: settledAtOnce ? 'Omedelbart justerat' : statusLine(meeting),
      title: 'Protokollsutdrag',
      subtitle: `${planned.bodyName} · ${itemSpans(tops(chosen), meeting)}`,
      headerRight: planned.date.date ?? 'Datum saknas',
      front: [
        ...row('Sammanträde', planned.title),
        ...row('Plats och tid', ...placeAndTime(meeting).map(({ text }) => text)),
        ...attendanceRows(meeting, association, facts).filter(
          ({ label }) => !/frånvar|förhinder/i.test(label),
        ),
        ...row('Justerare', ...meeting.approvers.map((who) => personLine(who, association))),
        ...row('Justeringsdag', dayOfApproval(meeting, chosen, settledAtOnce)),
        ...sendingRows('Utdrag skickat till', source),
      ],
      sections: paragraphs.map(sectionOf),
      signatures: signatures(
        'Utdragsbestyrkande',
        { role: 'Rätt utdraget bestyrks' },
        { role: 'Ort och datum' },
      ),
    },
    association,
    source,
  );
}

function tops(chosen: readonly Item[]): string[] {
  return chosen.filter(({ parent }) => parent === null).map(({ item }) => item);
}

function dayOfApproval(meeting: MeetingState, chosen: readonly Item[], atOnce: boolean): string | null {
  if (atOnce) return inWords(chosen.find(({ approved }) => approved)!.approved!.on);
  const on = meeting.approved?.on ?? meeting.completed?.on;
  return on ? (on.date ? inWords(on.date) : on.missing) : null;
}

/** The items asked for, what stands below them, and what they stand below. */
function only({ items }: MeetingState, asked: readonly string[]): readonly Item[] {
  if (asked.length === 0) return items;
  const named = new Set(asked);
  const above = (item: Item): Item[] => {
    const parent = items.find((one) => one.item === item.parent);
    return parent ? [parent, ...above(parent)] : [];
  };
  const keptAbove = new Set(items.filter(({ item }) => named.has(item)).flatMap(above));
  return items.filter(
    (item) => named.has(item.item) || keptAbove.has(item) || above(item).some((one) => named.has(one.item)),
  );
}

/** A paragraph of the minutes as a section: the same words in the same order. */
function sectionOf(paragraph: Paragraph): ActSection {
  const { anchor, label, heading, tag, depth, particulars, parts } = paragraph;
  return {
    anchor,
    label: label && unbroken(label),
    heading,
    tag,
    depth,
    particulars,
    blocks: blocksOf(paragraph),
    parts: parts.map(sectionOf),
  };
}

function blocksOf(paragraph: Paragraph): ActBlock[] {
  const { blocks, procedure, decisions, assignments, undecided, after, corrections } = paragraph;
  const asides = [...assignments, ...(undecided ? [undecided] : [])];
  return [
    ...blocks,
    ...procedure,
    ...decisions.map((decision): ActBlock => ({ kind: 'decision', decision })),
    ...asides.map((text): ActBlock => ({ kind: 'aside', text })),
    ...after,
    ...corrections.map((text): ActBlock => ({ kind: 'correction', text })),
  ];
}
