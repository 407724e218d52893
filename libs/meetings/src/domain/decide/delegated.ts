import { type Decision, partsOfStream, refuse } from '#kernel';
import type { DelegatedDecision } from '#associations';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';
import type { ReportDelegated } from '../procedure.commands.js';
import { type Check, notUnderWay } from './checks.js';

type Delegation = MeetingContext['delegation'];

/** Decisions taken by delegation are reported to the board, in a paragraph (10 § fourth paragraph lag 2003:1210). */
export function reportDelegated(
  { item, delegation: id, decisions }: ReportDelegated,
  state: MeetingState,
  { stream, delegation }: MeetingContext,
): Decision<MeetingEvent> {
  const refusal =
    notUnderWay(state, item) ?? delegationUnknown(delegation, id) ?? notReportable(delegation, decisions);
  if (refusal) return refusal;
  const { granted, decisions: taken } = delegation!.state;
  const reported = taken.filter(({ decision }) => decisions.includes(decision));
  const place = { meeting: partsOfStream(stream).id, item, label: labelOf(state, item)! };
  return {
    events: [
      {
        type: 'delegated-decisions.reported',
        data: {
          item,
          delegation: id,
          decisions: reported.map(({ decision, on, text, caseNumber }) => ({
            decision,
            on,
            by: granted!.to.name,
            text,
            caseNumber,
          })),
        },
      },
    ],
    elsewhere: [
      {
        stream: delegation!.stream,
        expectedVersion: delegation!.version,
        events: reported.map(({ decision }) => ({
          type: 'delegated-decision.reported',
          data: { decision, ...place },
        })),
      },
    ],
  };
}

function delegationUnknown(delegation: Delegation, id: string): Check {
  if (delegation?.state.granted) return undefined;
  return refuse(
    meetingRules['delegation-not-granted'],
    `Det finns ingen delegation med id ${id}. Registrera den först (delegations/grant), eller rätta id:t.`,
    { delegation: id },
  );
}

function notReportable(delegation: Delegation, decisions: readonly string[]): Check {
  const known = new Map<string, DelegatedDecision>(
    delegation!.state.decisions.map((one) => [one.decision, one]),
  );
  const unknown = decisions.find((id) => !known.has(id));
  if (unknown !== undefined)
    return refuse(
      meetingRules['delegated-decision-unknown'],
      `Det finns inget delegationsbeslut med id ${unknown}. Anteckna det först (delegated-decisions/take), eller rätta id:t.`,
      { decision: unknown, decisions: [...known.keys()] },
    );
  const reported = decisions.map((id) => known.get(id)!).find((one) => one.reported !== null);
  if (!reported) return undefined;
  return refuse(
    meetingRules['delegated-decision-reported'],
    `Beslutet ${reported.decision} är redan anmält i ${reported.reported!.label} vid ${reported.reported!.meeting}. Ta bort det ur listan.`,
    { decision: reported.decision, ...reported.reported },
  );
}
