import { accept, type Decision, refuse } from '#kernel';
import type { AcknowledgeFinding } from '../approval.commands.js';
import { openFindings } from '../findings/open.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { signatoriesOf } from '../signatories.js';
import { type Check, notInOwnName, notWhile, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';

/**
 * The chair, on whose responsibility the minutes are kept (5 kap. 65 § KL), lets what cannot be mended stand and says
 * why: a paper that is entered afterwards is as it is. The reason stays visible. One event a finding.
 */
export function acknowledgeFinding(
  { rule, item, person, reason }: AcknowledgeFinding,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal =
    notWhile(state, 'open', 'closed', 'drawn-up') ??
    unknownPeople(context, [person]) ??
    notInOwnName(context, person, false) ??
    notTheChair(state, person, context);
  if (refusal) return refusal;
  const open = openFindings(state, context);
  const meant = open.filter((one) => one.rule === rule && (item === undefined || one.item === item));
  if (meant.length === 0)
    return refuse(
      meetingRules['finding-not-open'],
      `Inget påpekande ${rule} måste åtgärdas${item === undefined ? '' : ` i ${item}`}. De som återstår: ${[...new Set(open.map((one) => one.rule))].join(', ') || 'inga'}.`,
      { rule, item: item ?? null, open: open.map((one) => ({ rule: one.rule, item: one.item })) },
    );
  const who = printed({ person }, state, context);
  return accept(
    ...meant.map((one): MeetingEvent => ({
      type: 'finding.acknowledged',
      data: { rule, item: one.item, facts: one.facts, reason, who },
    })),
  );
}

function notTheChair(state: MeetingState, person: string, context: MeetingContext): Check {
  const chairs = signatoriesOf(state, 'chair').map((one) => one.person);
  if (chairs.includes(person)) return undefined;
  return refuse(
    meetingRules['signer-not-entitled'],
    `${nameOf(person, context)} ledde inte sammanträdet. Protokollet förs på ordförandens ansvar, så bara ordföranden kan godta en brist.`,
    { person, chairs },
  );
}
