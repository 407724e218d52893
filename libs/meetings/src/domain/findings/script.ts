import { type Finding, plainLines, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { PrintedPerson } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';

interface PrintedString {
  readonly text: string | null;
  readonly item: string | null;
  readonly where: string;
}

/** Words where letters of another script stand among Latin ones, as when a scanned text has been misread. */
export function judgeScript(meeting: MeetingState): Finding[] {
  return printedStrings(meeting).flatMap(({ text, item, where }) =>
    (text?.match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter(mixesScripts)
      .map((word) =>
        remark(
          meetingFindingRules['foreign-script'],
          `Ordet ”${word}”${item === null ? '' : ` i ${labelOf(meeting, item) ?? 'föredragningslistan'}`} blandar latinska bokstäver med bokstäver ur ett annat skriftsystem. Jämför med underlaget.`,
          { where, word },
          item,
        ),
      ),
  );
}

function mixesScripts(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) && /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(word)
  );
}

function printedStrings(meeting: MeetingState): PrintedString[] {
  const { planned, attendance, absences, secretary, approvers, next, closed, minutes, signatures } = meeting;
  const at = (
    where: string,
    texts: ReadonlyArray<string | null>,
    item: string | null = null,
  ): PrintedString[] => texts.map((text) => ({ text, item, where }));
  const person = ({ name, title, party, organisation }: PrintedPerson): Array<string | null> => [
    name,
    title,
    party,
    organisation,
  ];
  return [
    ...at('meeting', planned ? [planned.documentTitle, planned.title, planned.place] : []),
    ...at(
      'attendance',
      attendance.flatMap(({ who }) => person(who)),
    ),
    ...at(
      'absences',
      absences.flatMap(({ who, heading }) => [heading, ...person(who)]),
    ),
    ...at('secretary', secretary ? person(secretary) : []),
    ...at('approvers', approvers.flatMap(person)),
    ...at(
      'signatures',
      signatures.flatMap(({ who }) => person(who)),
    ),
    ...at(
      'next',
      next.flatMap(({ what, asWritten, place }) => [what, asWritten, place]),
    ),
    ...at('closing', [closed?.closingWords ?? null, minutes?.keptAt ?? null]),
    ...meeting.items.flatMap(({ item, title, tag, opened, written, decisions, undecided }) => [
      ...at('agenda', [title, tag], item),
      ...at('heading', opened && opened.heading !== title ? [opened.heading] : [], item),
      ...at('text', [...plainLines(written?.text ?? []), undecided?.note ?? null], item),
      ...at(
        'decision',
        decisions.flatMap(({ formula, clauses, reasons }) => [formula, ...clauses, reasons]),
        item,
      ),
    ]),
  ];
}
