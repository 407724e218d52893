import { type Decider, type Decision, isRefusal } from '#kernel';
import {
  enforce,
  type MeetingContext,
  meetingDecider,
  type MeetingEvent,
  type MeetingState,
} from '#meetings';
import { decideFunding } from '../../domain/funding-decision.js';
import type { DecideFunding, FundingContext } from '../../domain/funding-decision.types.js';

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
  initial: meetingDecider.initial,
  evolve: meetingDecider.evolve,
  decide(command, meeting, facts): Decision<MeetingEvent> {
    if (!facts.funding) return meetingDecider.decide(unopened(command), meeting, facts.meeting);
    const money = decideFunding(command, facts.funding);
    if (isRefusal(money)) return money;
    const decided = meetingDecider.decide(money.paragraph, meeting, facts.meeting);
    if (isRefusal(decided)) return decided;
    const elsewhere = [...(decided.elsewhere ?? []), ...money.elsewhere];
    return enforce(meeting, money.offences, command.item, { ...decided, elsewhere });
  },
};

/** A decision under an item that is not open: the meeting's own refusal says what to do. */
function unopened({ item, decision, clauses }: DecideFunding) {
  return { type: 'decide', item, decision, decisionType: 'granted', clauses } as const;
}
