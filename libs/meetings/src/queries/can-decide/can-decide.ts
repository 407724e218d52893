import { type CivilDate, refuse, RefusedError } from '#kernel';
import { decidersOf, presidingAt } from '../../domain/attendance.js';
import { bodyDoesNotDecide } from '../../domain/decide/checks.js';
import { obstaclesToDeciding } from '../../domain/law/may-decide.js';
import { quorumIn } from '../../domain/law/quorum.js';
import { seatFilledBy } from '../../domain/law/seats.js';
import { evolveMeeting } from '../../domain/meeting.evolve.js';
import type { MeetingContext } from '../../domain/meeting.context.js';
import { meetingRules } from '../../domain/meeting.rules.js';
import type { Item, MeetingState } from '../../domain/meeting.state.js';
import type { CanDecide, PersonNamed } from './can-decide.query.js';

export type LawContext = Pick<MeetingContext, 'association' | 'charter' | 'seats' | 'remote' | 'today'>;

/** The answer to `can-decide`: the same law that the decider applies, with its arithmetic. */
export function canDecide(
  state: MeetingState,
  paragraph: string,
  context: LawContext,
  lawOf?: CivilDate,
): Omit<CanDecide, 'meeting' | 'version'> {
  const notes = bodyDoesNotDecide(state, 'Ta upp frågan i styrelsen.');
  if (notes) throw new RefusedError(notes);
  const item = itemMeant(state, paragraph);
  const opened = item.opened ? state : asIfOpened(state, item);
  const judged = lawOf === undefined ? opened : onDay(opened, lawOf);
  const obstacles = obstaclesToDeciding(judged, item.item, context);
  const chair = presidingAt(judged, item.item);
  return {
    item: item.item,
    label: item.opened?.label ?? null,
    allowed: obstacles.length === 0,
    obstacles: obstacles.map(({ rule, what, next, facts }) => ({
      rule: rule.id,
      title: rule.title,
      law: rule.law,
      detail: `${what} ${next}`,
      facts,
    })),
    quorum: quorumIn(judged, item.item, context),
    presiding: chair ? named(chair.who) : null,
    deciding: decidersOf(judged, item.item).map((one) => ({
      ...named(one.who),
      seat: seatFilledBy(one, context.seats)?.seat ?? null,
    })),
    recused: item.recusals.map(({ who, outcome }) => ({ ...named(who), outcome })),
    charter: context.charter?.version ?? null,
  };
}

function itemMeant({ items }: MeetingState, paragraph: string): Item {
  const bare = (label: string): string => label.replaceAll(/[§\s\u00a0]/g, '').toLowerCase();
  const found =
    items.find(({ item }) => item === paragraph) ??
    items.find(({ opened }) => opened && bare(opened.label) === bare(paragraph));
  if (found) return found;
  throw new RefusedError(
    refuse(
      meetingRules['item-unknown'],
      `Varken någon punkt eller någon paragraf heter ${paragraph}. Ange en punkts id, eller en paragraf som § 27.`,
      { paragraph, items: items.map(({ item, opened }) => ({ item, label: opened?.label ?? null })) },
    ),
  );
}

function asIfOpened(state: MeetingState, { item, title }: Item): MeetingState {
  return evolveMeeting(state, {
    type: 'paragraph.opened',
    data: { item, number: null, letter: null, label: `”${title}”`, heading: title },
  });
}

function onDay(state: MeetingState, date: CivilDate): MeetingState {
  return { ...state, planned: { ...state.planned!, date: { date, missing: null } } };
}

function named({ person, name }: PersonNamed): PersonNamed {
  return { person, name };
}
