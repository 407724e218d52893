import { type Accepted, type Decision, findingOf, type Offence, refusalOf } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { identityOf } from '../findings/identity.js';

/**
 * What is done is refused; what was done is recorded. At a meeting that is being held an offence refuses the command. At
 * one that is entered afterwards it has happened: the facts are recorded, with a finding that must be answered.
 */
export function enforce(
  { planned, findings: known }: MeetingState,
  offences: readonly Offence[],
  item: string | null,
  accepted: Accepted<MeetingEvent>,
): Decision<MeetingEvent> {
  const [first] = offences;
  if (!first) return accepted;
  if (!planned?.afterwards) return refusalOf(first);
  const recorded = new Set(known.map(identityOf));
  const findings = offences
    .map((one) => findingOf(one, item))
    .filter((finding) => !recorded.has(identityOf(finding)))
    .map((data): MeetingEvent => ({ type: 'meeting.finding-recorded', data }));
  return { ...accepted, events: [...accepted.events, ...findings] };
}
