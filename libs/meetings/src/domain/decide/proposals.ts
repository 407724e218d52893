import { accept, type Decision, refuse } from '#kernel';
import { decidersOf, presidingAt } from '../attendance.js';
import { enforce } from '../law/enforce.js';
import { liveProposals } from '../law/proposals.js';
import { nobodyPresides } from '../law/quorum.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { itemOf, labelOf } from '../paragraphs.js';
import type { PutProposal, PutProposition, WithdrawProposal } from '../procedure.commands.js';
import { type Check, notUnderWay, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';

/** Proposals and motions are put by those who decide, or come with the papers (5 kap. 67 § 1 KL). */
export function putProposal(
  { item, proposal, kind = 'proposal', by, text }: PutProposal,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notUnderWay(state, item) ??
    unknownPeople(context, by === undefined ? [] : [by]) ??
    proposalTaken(state, item, proposal) ??
    (by === undefined ? undefined : notDecidingIn(state, item, by, context)) ??
    settled(state, item) ??
    accept({
      type: 'proposal.put',
      data: {
        item,
        proposal,
        kind,
        by: by === undefined ? null : printed({ person: by }, state, context),
        text,
      },
    })
  );
}

export function withdrawProposal(
  { item, proposal }: WithdrawProposal,
  state: MeetingState,
): Decision<MeetingEvent> {
  return (
    notUnderWay(state, item) ??
    proposalsUnknown(state, item, [proposal]) ??
    settled(state, item) ??
    accept({ type: 'proposal.withdrawn', data: { item, proposal } })
  );
}

/** The chair puts all proposals, each to be answered yes or no, and says what was carried (5 kap. 54–55 §§ KL). */
export function putProposition(
  { item, order, carried }: PutProposition,
  state: MeetingState,
): Decision<MeetingEvent> {
  const refusal =
    notUnderWay(state, item) ??
    proposalsUnknown(state, item, [...order, carried]) ??
    orderDiffers(state, item, order, carried) ??
    settled(state, item);
  if (refusal) return refusal;
  const putBy = presidingAt(state, item)?.who ?? null;
  return enforce(
    state,
    nobodyPresides(state, item),
    item,
    accept({ type: 'proposition.put', data: { item, order, carried, putBy } }),
  );
}

/** Refuses unless the person takes part in the decision of the item. */
export function notDecidingIn(
  state: MeetingState,
  item: string,
  person: string,
  context: MeetingContext,
): Check {
  if (decidersOf(state, item).some(({ who }) => who.person === person)) return undefined;
  return refuse(
    meetingRules['not-a-decider'],
    `${nameOf(person, context)} deltar inte i beslutet i ${labelOf(state, item)}. Bara ledamöter och tjänstgörande ersättare som är i rummet gör det.`,
    { person, item },
  );
}

/** Refuses unless every one of the proposals stands in the item. */
export function proposalsUnknown(state: MeetingState, item: string, proposals: readonly string[]): Check {
  const known = itemOf(state, item)!.proposals;
  const unknown = proposals.find((id) => !known.some(({ proposal }) => proposal === id));
  if (unknown !== undefined)
    return refuse(
      meetingRules['proposal-unknown'],
      `Förslaget ${unknown} är inte lagt i ${labelOf(state, item)}. Lägg det först (proposals/put).`,
      { item, proposal: unknown, proposals: known.map(({ proposal }) => proposal) },
    );
  const withdrawn = known.find((one) => one.withdrawn && proposals.includes(one.proposal));
  if (!withdrawn) return undefined;
  return refuse(
    meetingRules['proposal-withdrawn'],
    `Förslaget ${withdrawn.proposal} är återtaget. Lägg ett nytt förslag, eller lämna det utanför.`,
    { item, proposal: withdrawn.proposal },
  );
}

/** What the board has voted on is not opened again. */
export function settled(state: MeetingState, item: string): Check {
  const { votes, decisions } = itemOf(state, item)!;
  const main = votes.find(({ stage }) => stage === 'main');
  if (!main && decisions.length === 0) return undefined;
  return refuse(
    meetingRules['vote-settled'],
    `Frågan i ${labelOf(state, item)} är avgjord. Ta upp en ny punkt (agenda/add) om den ska prövas igen.`,
    { item, vote: main?.vote ?? null, decisions: decisions.map(({ decision }) => decision) },
  );
}

function proposalTaken(state: MeetingState, item: string, proposal: string): Check {
  if (!itemOf(state, item)!.proposals.some((one) => one.proposal === proposal)) return undefined;
  return refuse(
    meetingRules['proposal-taken'],
    `Förslaget ${proposal} finns redan i ${labelOf(state, item)}. Välj ett annat id.`,
    { item, proposal },
  );
}

function orderDiffers(state: MeetingState, item: string, order: readonly string[], carried: string): Check {
  const live = liveProposals(itemOf(state, item)!).map(({ proposal }) => proposal);
  const same = order.length === live.length && live.every((id) => order.includes(id));
  if (same && order.includes(carried)) return undefined;
  return refuse(
    meetingRules['order-differs'],
    `Ordföranden ska ställa proposition på alla kvarstående förslag, vart och ett en gång: ${live.join(', ')}. Rätta ordningen.`,
    { item, order, proposals: live, carried },
  );
}
