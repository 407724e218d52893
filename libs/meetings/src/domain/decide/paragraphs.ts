import { type Accepted, accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent, ParagraphOpened } from '../meeting.events.js';
import type { OpenParagraph, WriteParagraph } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { Item, MeetingState } from '../meeting.state.js';
import { bodyOf } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import { itemOf, letterOf, subParagraphsOf } from '../paragraphs.js';
import { signaturesLapsed } from '../findings/signatures.js';
import {
  amountOf,
  approvedAlready,
  type Check,
  itemUnknown,
  notOpened,
  notWhile,
  unknownPeople,
  unreadableAmount,
} from './checks.js';
import { assignments, mentions, peopleIn } from '../printed.js';

/**
 * Makes an item a paragraph. A § takes the next number of the body's series in the same append, so that no number is
 * given twice or lost; a sub-item takes the next letter under its §.
 */
export function openParagraph(
  command: OpenParagraph,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal =
    notWhile(state, 'open') ?? itemUnknown(state, command.item) ?? alreadyOpened(state, command.item);
  if (refusal) return refusal;
  const item = itemOf(state, command.item)!;
  const heading = command.heading ?? item.title;
  return item.parent === null
    ? numbered(item, heading, state, context)
    : (parentNotOpened(state, item) ?? lettered(item, heading, state));
}

function numbered(
  { item }: Item,
  heading: string,
  state: MeetingState,
  context: MeetingContext,
): Accepted<MeetingEvent> {
  const sign = bodyOf(state, context)!.paragraphs.sign;
  const series = context.series!;
  const opened: ParagraphOpened = {
    item,
    number: series.next,
    letter: null,
    label: `${sign}${series.next}`,
    heading,
  };
  return {
    events: [{ type: 'paragraph.opened', data: opened }],
    elsewhere: [
      {
        stream: series.stream,
        expectedVersion: series.version,
        events: [
          {
            type: 'series.number-taken',
            data: { number: series.next, takenBy: { stream: context.stream, item } },
          },
        ],
      },
    ],
  };
}

function lettered({ item, parent }: Item, heading: string, state: MeetingState): Accepted<MeetingEvent> {
  const letter = letterOf(subParagraphsOf(state, parent!).length);
  const label = `${itemOf(state, parent!)!.opened!.label}${letter}`;
  return accept({ type: 'paragraph.opened', data: { item, number: null, letter, label, heading } });
}

/** The text can be written again until the minutes are approved; each writing replaces the one before. */
export function writeParagraph(
  command: WriteParagraph,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { item, text, figures = [], sums = [], presentedBy = [] } = command;
  return (
    notWhile(state, 'open', 'closed', 'drawn-up') ??
    notOpened(state, item) ??
    approvedAlready(state, item) ??
    unknownPeople(context, [...presentedBy, ...peopleIn(command.mentions)]) ??
    unreadableAmount([...figures.map(({ amount }) => amount), ...sums.map(({ stated }) => stated)]) ??
    figuresUnfit(command) ??
    accept(
      {
        type: 'paragraph.written',
        data: {
          item,
          text,
          figures: figures.map(({ figure, label, amount, asWritten }) => ({
            figure,
            label,
            amount: amountOf(amount),
            asWritten: asWritten ?? null,
          })),
          sums: sums.map(({ of, stated }) => ({ of, stated: amountOf(stated)! })),
          mentions: mentions(command.mentions),
          presentedBy,
          assignments: assignments(command.assignments),
        },
      },
      ...signaturesLapsed(state, item),
    )
  );
}

function alreadyOpened(state: MeetingState, id: string): Check {
  const opened = itemOf(state, id)?.opened;
  if (!opened) return undefined;
  return refuse(
    meetingRules['item-already-opened'],
    `Punkten ${id} är redan öppnad som ${opened.label}. Skriv eller besluta i den i stället.`,
    { item: id, label: opened.label },
  );
}

function parentNotOpened(state: MeetingState, { item, parent }: Item): Check {
  if (itemOf(state, parent!)?.opened) return undefined;
  return refuse(
    meetingRules['parent-not-opened'],
    `${item} hör till punkten ${parent}, som inte är öppnad. Öppna ${parent} först (paragraphs/open).`,
    { item, parent },
  );
}

/** Figures have an id each, and a sum counts only amounts that the same text states. */
function figuresUnfit({ figures = [], sums = [] }: WriteParagraph): Check {
  const ids = figures.map(({ figure }) => figure);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    return refuse(
      meetingRules['figure-taken'],
      `Uppgiften ${twice} finns två gånger. Ge varje uppgift ett eget id.`,
      { figure: twice },
    );
  const summed = sums.flatMap(({ of }) => of);
  const unknown = summed.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    return refuse(
      meetingRules['figure-unknown'],
      `Summan räknar med ${unknown}, som inte finns bland uppgifterna. Lägg till uppgiften, eller rätta summan.`,
      { figure: unknown, figures: ids },
    );
  const notMoney = summed.find((id) => figures.find(({ figure }) => figure === id)!.amount === undefined);
  if (notMoney === undefined) return undefined;
  return refuse(
    meetingRules['figure-without-amount'],
    `Summan räknar med ${notMoney}, som inte har något belopp. Ange beloppet i amount, eller rätta summan.`,
    { figure: notMoney },
  );
}
