import type { Finding } from '#kernel';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { judgeApprovers } from './approvers.js';
import { judgeCompleteness } from './completeness.js';
import { judgeHeadings } from './headings.js';
import { judgeMissing } from './missing.js';
import { judgeNames, judgeTitles } from './persons.js';
import { judgeConcerned, judgePresenters } from './presence.js';
import { judgeReferences } from './references.js';
import { judgeRemote } from './remote.js';
import { judgeScript } from './script.js';
import { judgeSpelling } from './spelling.js';
import { judgeSums } from './sums.js';

/** What is judged by besides the meeting itself. */
type JudgingContext = Pick<MeetingContext, 'association' | 'charter' | 'today'>;

/** Everything that is odd about a meeting as it stands. Nothing is tidied: the facts stay as they were recorded. */
export function judge(meeting: MeetingState, { association, charter, today }: JudgingContext): Finding[] {
  return [
    ...judgeMissing(meeting),
    ...judgeHeadings(meeting),
    ...judgeScript(meeting),
    ...judgeNames(meeting, association.people),
    ...judgeTitles(meeting, association.people),
    ...judgeSpelling(meeting),
    ...judgeSums(meeting),
    ...judgeApprovers(meeting, charter),
    ...judgeConcerned(meeting),
    ...judgePresenters(meeting, association.people),
    ...judgeRemote(meeting, { association, today }),
    ...judgeReferences(meeting),
    ...judgeCompleteness(meeting),
  ];
}

/** What is odd and not on record yet. */
export function newFindings(meeting: MeetingState, context: JudgingContext): Finding[] {
  const known = new Set(meeting.findings.map(identity));
  return judge(meeting, context).filter((finding) => {
    const isNew = !known.has(identity(finding));
    known.add(identity(finding));
    return isNew;
  });
}

/** Two findings are the same when they are of one kind, about one thing, on the same facts. */
function identity({ rule, item, facts }: Finding): string {
  return JSON.stringify([rule, item, facts]);
}
