import type { AssociationState } from '#associations';
import {
  decidersOf,
  type MeetingState,
  presiding,
  presidingAt,
  signatoriesOf,
  takesPartInDecisions,
  titlesOfFindings,
  whoDecided,
} from '#meetings';
import type { DocumentModel } from './domain/document-model.js';
import { minutesDocument, type PaperSource } from './domain/minutes-document.js';
import type { PaperFacts } from './domain/paper-facts.js';

/** The minutes or notes of a meeting as they stand: what was recorded, and what the law of meetings makes of it. */
export function paperOf(
  meeting: MeetingState,
  association: AssociationState,
  source: PaperSource,
): DocumentModel {
  return minutesDocument(meeting, association, source, paperFacts(meeting));
}

/** What the law of meetings makes of a meeting, for its papers. */
export function paperFacts(meeting: MeetingState): PaperFacts {
  return {
    chair: presiding(meeting)?.who,
    leads: new Map(
      meeting.openedItems.flatMap((item) => {
        const leads = presidingAt(meeting, item);
        return leads ? [[item, leads.who] as const] : [];
      }),
    ),
    chairs: signatoriesOf(meeting, 'chair').flatMap(({ person, items }) => {
      const who = meeting.attendance.find((one) => one.who.person === person)?.who;
      return who ? [{ who, items }] : [];
    }),
    steppedIn: new Map(meeting.openedItems.map((item) => [item, servingOnlyIn(meeting, item)])),
    leftBefore: new Map(meeting.openedItems.map((item) => [item, leftBeforeDecision(meeting, item)])),
    titles: titlesOfFindings,
  };
}

function servingOnlyIn(meeting: MeetingState, item: string) {
  return decidersOf(meeting, item).flatMap(({ who, servesFor, servesOnlyIn, fromItem, left }) => {
    const onlyHere = servesOnlyIn === item || (fromItem === item && left?.throughItem === item);
    return servesFor !== null && onlyHere ? [{ who, servesFor }] : [];
  });
}

function leftBeforeDecision(meeting: MeetingState, item: string): ReadonlySet<string> {
  const took = whoDecided(meeting, item);
  const left = meeting.attendance.filter(
    (one) => one.left?.throughItem === item && takesPartInDecisions(one),
  );
  return new Set(left.map(({ who }) => who.person).filter((person) => took && !took.has(person)));
}
