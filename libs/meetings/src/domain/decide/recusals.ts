import { accept, type Decision, type Offence, offence, refuse } from '#kernel';
import { enforce } from '../law/enforce.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { itemOf, labelOf } from '../paragraphs.js';
import type { DeclareRecusal, TryRecusal } from '../procedure.commands.js';
import { notDeciding } from './chair.js';
import { type Check, minuteOf, notUnderWay, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';

/**
 * Somebody leaves the room for a paragraph (6 kap. 30 § KL): not in the quorum, not voting, not approving it, and the
 * minutes say so, all from this one event. When the person does not agree, the board must try it first.
 */
export function declareRecusal(
  command: DeclareRecusal,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { item, person, ground, reason, raisedBy = person, contested = false, at } = command;
  const refusal =
    notUnderWay(state, item) ??
    unknownPeople(context, [person, raisedBy]) ??
    recusalKnown(state, command, context) ??
    notDeciding(state, person, context);
  if (refusal) return refusal;
  return enforce(
    state,
    afterDecision(state, item, person, context),
    item,
    accept({
      type: 'recusal.declared',
      data: {
        item,
        who: printed({ person }, state, context),
        ground,
        reason,
        raisedBy,
        contested,
        at: minuteOf(at, state, context),
      },
    }),
  );
}

/** The board decides in a contested recusal; it can only be appealed together with the matter (6 kap. 32 § KL). */
export function tryRecusal(
  { item, person, recused, reasons }: TryRecusal,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notUnderWay(state, item) ??
    unknownPeople(context, [person]) ??
    notContested(state, item, person, context) ??
    accept({ type: 'recusal.tried', data: { item, person, recused, reasons } })
  );
}

function recusalKnown(state: MeetingState, { item, person }: DeclareRecusal, context: MeetingContext): Check {
  const known = itemOf(state, item)!.recusals.findLast(({ who }) => who.person === person);
  if (!known || known.outcome === 'not-recused') return undefined;
  return refuse(
    meetingRules['recusal-known'],
    `Att ${nameOf(person, context)} är jävig i ${labelOf(state, item)} är redan antecknat. ${known.outcome === 'pending' ? 'Pröva frågan (recusals/try).' : 'Gå vidare med ärendet.'}`,
    { item, person, outcome: known.outcome },
  );
}

/** A decision in which a disqualified person took part is not mended by a note. */
function afterDecision(
  state: MeetingState,
  item: string,
  person: string,
  context: MeetingContext,
): Offence[] {
  const decisions = itemOf(state, item)!.decisions.map(({ decision }) => decision);
  if (decisions.length === 0) return [];
  return [
    offence(
      meetingBindingRules['recusal-after-decision'],
      `${nameOf(person, context)} har redan deltagit i beslutet i ${labelOf(state, item)}.`,
      'Ta upp ärendet som en ny punkt (agenda/add) och låt styrelsen besluta på nytt utan den jävige.',
      { item, person, decisions },
    ),
  ];
}

function notContested(state: MeetingState, item: string, person: string, context: MeetingContext): Check {
  const pending = itemOf(state, item)!.recusals.some(
    ({ who, outcome }) => who.person === person && outcome === 'pending',
  );
  if (pending) return undefined;
  return refuse(
    meetingRules['recusal-not-contested'],
    `Det finns ingen obesvarad fråga om jäv för ${nameOf(person, context)} i ${labelOf(state, item)}. Anteckna frågan först (recusals/declare med contested).`,
    { item, person },
  );
}
