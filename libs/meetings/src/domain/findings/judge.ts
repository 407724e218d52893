import type { Finding } from '#kernel';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { judgeApproval } from './approval.js';
import { judgeApprovers } from './approvers.js';
import { judgeBudget } from './budget.js';
import { judgeCompleteness } from './completeness.js';
import { identityOf } from './identity.js';
import { judgeHeadings } from './headings.js';
import { judgeInvolved } from './involved.js';
import { judgeMissing } from './missing.js';
import { judgeNames, judgeTitles } from './persons.js';
import { judgeConcerned, judgePresenters } from './presence.js';
import { judgeReferences } from './references.js';
import { judgeRemote } from './remote.js';
import { judgeScript } from './script.js';
import { judgeSeats } from './seats.js';
import { judgeSpelling } from './spelling.js';
import { judgeSummons } from './summons.js';
import { judgeSums } from './sums.js';

/** What is judged by besides the meeting itself. */
export type JudgingContext = Pick<MeetingContext, 'association' | 'charter' | 'today' | 'seats' | 'remote'>;

/** Everything that is odd about a meeting as it stands. Nothing is tidied: the facts stay as they were recorded. */
export function judge(meeting: MeetingState, context: JudgingContext): Finding[] {
  const { association, charter } = context;
  return [
    ...judgeMissing(meeting),
    ...judgeSummons(meeting, charter),
    ...judgeSeats(meeting, context),
    ...judgeHeadings(meeting),
    ...judgeScript(meeting),
    ...judgeNames(meeting, association.people),
    ...judgeTitles(meeting, association.people),
    ...judgeSpelling(meeting),
    ...judgeSums(meeting),
    ...judgeApprovers(meeting, charter),
    ...judgeConcerned(meeting),
    ...judgeInvolved(meeting, context),
    ...judgePresenters(meeting, association.people),
    ...judgeRemote(meeting, context),
    ...judgeBudget(meeting, context),
    ...judgeApproval(meeting, charter),
    ...judgeReferences(meeting),
    ...judgeCompleteness(meeting),
  ];
}

/** What is odd and not on record yet. */
export function newFindings(meeting: MeetingState, context: JudgingContext): Finding[] {
  const known = new Set(meeting.findings.map(identityOf));
  return judge(meeting, context).filter((finding) => {
    const isNew = !known.has(identityOf(finding));
    known.add(identityOf(finding));
    return isNew;
  });
}
