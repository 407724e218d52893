import { type Decider, type Decision, formatKronor, isRefusal, remark } from '#kernel';
import {
  enforce,
  type MeetingContext,
  meetingDecider,
  type MeetingEvent,
  meetingFindingRules,
  meetingFoldable,
  type MeetingState,
} from '#meetings';
import { decideFunding } from '../../domain/funding-decision.js';
import type { DecideFunding, FundingContext, SumDiffers } from '../../domain/funding-decision.types.js';

export interface FundingFacts {
  /** Null while the item has not been opened: then the meeting refuses the decision itself. */
  readonly funding: FundingContext | null;
  readonly meeting: MeetingContext;
}

/**
 * A decision about money is a decision of the meeting, by all the meeting's rules, and what follows in the streams of the
 * applications, the grants and the years: one append, all or nothing.
 */
export const fundingDecider: Decider<DecideFunding, MeetingState, MeetingEvent, FundingFacts> = {
  ...meetingFoldable,
  decide(command, meeting, facts): Decision<MeetingEvent> {
    if (!facts.funding) return meetingDecider.decide(unopened(command), meeting, facts.meeting);
    const money = decideFunding(command, facts.funding);
    if (isRefusal(money)) return money;
    const decided = meetingDecider.decide(money.paragraph, meeting, facts.meeting);
    if (isRefusal(decided)) return decided;
    const events = [...decided.events, ...sumFindings(money.sumDiffers, command.item)];
    const elsewhere = [...(decided.elsewhere ?? []), ...money.elsewhere];
    return enforce(meeting, money.offences, command.item, { events, elsewhere });
  },
};

/** A decision under an item that is not open: the meeting's own refusal says what to do. */
function unopened({ item, decision, clauses }: DecideFunding) {
  return { type: 'decide', item, decision, decisionType: 'granted', clauses } as const;
}

/** The minutes sum the requests otherwise than the applications do: it stands, and is told of. */
function sumFindings(differs: SumDiffers | null, item: string): MeetingEvent[] {
  if (!differs) return [];
  const { stated, parts } = differs;
  const sum = parts.reduce((total, { ore }) => total + ore, 0);
  const message = `Ansökningarna är tillsammans på ${formatKronor(sum)}, men protokollet anger ${stated.asWritten}. Skillnaden är ${formatKronor(Math.abs(sum - stated.ore))}.`;
  const facts = {
    parts: parts.map(({ asWritten }) => asWritten),
    stated: stated.asWritten,
    requestedOre: sum,
    statedOre: stated.ore,
  };
  const finding = remark(meetingFindingRules['requested-sum-differs'], message, facts, item);
  return [{ type: 'meeting.finding-recorded', data: finding }];
}
