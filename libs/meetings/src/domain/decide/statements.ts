import { accept, type Decision, offence, type Offence, refuse } from '#kernel';
import { presentAt, takesPartInDecisions } from '../attendance.js';
import { enforce } from '../law/enforce.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';
import type { RecordStatement } from '../procedure.commands.js';
import { type Check, notUnderWay, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';

/**
 * A statement or a note to the minutes. Whoever decides may have one; a substitute who does not serve only where the
 * board has given the right (6 kap. 17 § third paragraph KL).
 */
export function recordStatement(
  command: RecordStatement,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { item, kind, text, person } = command;
  const refusal =
    notUnderWay(state, item) ??
    unknownPeople(context, [person]) ??
    notAmongThem(state, item, person, context);
  if (refusal) return refusal;
  return enforce(
    state,
    mayNotHaveNoted(state, item, person, context),
    item,
    accept({
      type: 'statement.recorded',
      data: { item, kind, who: printed(command, state, context), text },
    }),
  );
}

function notAmongThem(state: MeetingState, item: string, person: string, context: MeetingContext): Check {
  const here = presentAt(state, item).findLast(({ who }) => who.person === person);
  if (here && (takesPartInDecisions(here) || here.capacity === 'substitute')) return undefined;
  return refuse(
    meetingRules['speaker-not-present'],
    `${nameOf(person, context)} deltar inte i ${labelOf(state, item)} som ledamot eller ersättare. Skriv vad som sades i paragrafens text i stället (paragraphs/write).`,
    { item, person, capacity: here?.capacity ?? null },
  );
}

function mayNotHaveNoted(
  state: MeetingState,
  item: string,
  person: string,
  context: MeetingContext,
): Offence[] {
  const here = presentAt(state, item).findLast(({ who }) => who.person === person)!;
  if (takesPartInDecisions(here) || context.charter?.substitutesMaySpeak) return [];
  return [
    offence(
      meetingBindingRules['substitute-may-not-have-noted'],
      `${nameOf(person, context)} är ersättare och tjänstgör inte. Styrelsen har inte gett sådana ersättare rätt att få en mening antecknad.`,
      'Låt styrelsen besluta det, eller avstå.',
      { item, person, charter: context.charter?.version ?? null },
    ),
  ];
}
