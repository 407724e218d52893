import { type Finding, remark } from '#kernel';
import type { PersonRegistered } from '#associations';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { ParagraphDecided } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { coversItem, presentAt, takesPartInDecisions } from '../attendance.js';
import { labelOf, named, paragraphsOf } from '../paragraphs.js';
import { registeredName } from './persons.js';
import { isOver } from './phase.js';

/** People who present an item that the attendance list does not have them at. Judged when the list is complete. */
export function judgePresenters(meeting: MeetingState, people: readonly PersonRegistered[]): Finding[] {
  if (!isOver(meeting)) return [];
  return paragraphsOf(meeting).flatMap((paragraph) =>
    (paragraph.written?.presentedBy ?? [])
      .filter((person) => !presentAt(meeting, paragraph.item).some(({ who }) => who.person === person))
      .map((person) => {
        const listedFor = spansOf(meeting, person);
        return remark(
          meetingFindingRules['presenter-not-present'],
          `${registeredName(people, person)} föredrar ${named(paragraph)} men är ${listedFor.length > 0 ? `antecknad som närvarande endast vid ${listedFor.join(' och ')}` : 'inte antecknad som närvarande'}.`,
          { where: 'text', person, presents: paragraph.opened.label, listedFor },
          paragraph.item,
        );
      }),
  );
}

/** The paragraphs that a person is listed for, `§ 30` or `§ 27–§ 34`. */
function spansOf(meeting: MeetingState, person: string): string[] {
  return meeting.attendance
    .filter(({ who }) => who.person === person)
    .map((attendee) => {
      const covered = meeting.openedItems.filter((item) => coversItem(meeting, attendee, item));
      const [first, last] = [labelOf(meeting, covered[0] ?? null), labelOf(meeting, covered.at(-1) ?? null)];
      return first === last ? first : `${first}–${last}`;
    })
    .filter((span) => span !== null);
}

/** People who take part in a decision on money and are named in it: a question of jäv for the board to judge. */
export function judgeConcerned(meeting: MeetingState): Finding[] {
  return paragraphsOf(meeting).flatMap((paragraph) =>
    paragraph.decisions.filter(givesMoney).flatMap(({ decision, mentions }) => {
      const mentioned = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ ref }) => ref));
      return presentAt(meeting, paragraph.item)
        .filter((attendee) => takesPartInDecisions(attendee) && mentioned.has(attendee.who.person))
        .map(({ who }) =>
          remark(
            meetingFindingRules['concerned-person-decides'],
            `${who.name} nämns i ett beslut om pengar i ${named(paragraph)} och är antecknad som deltagande i beslutet. Pröva om jäv föreligger; den som är jävig får varken delta i handläggningen eller närvara vid den (6 kap. 28–32 §§ kommunallagen).`,
            { where: 'decision', person: who.person, decision },
            paragraph.item,
          ),
        );
    }),
  );
}

function givesMoney({ type, amounts }: ParagraphDecided): boolean {
  return (
    type === 'granted' ||
    type === 'partly-granted' ||
    type === 'granted-on-conditions' ||
    (amounts.length > 0 && type !== 'refused')
  );
}
