import type { Offence } from '#kernel';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { isBoard } from '../body.js';
import { itemOf } from '../paragraphs.js';
import { BUDGET, budgetObstacles } from './budget.js';
import { questionNotPut } from './proposals.js';
import { nobodyPresides, notQuorate, recusalUntried } from './quorum.js';

/**
 * Everything that stands between a board and a decision in a paragraph, whatever the decision will be. The decider and
 * the question `can-decide` ask the same.
 */
export function obstaclesToDeciding(
  state: MeetingState,
  item: string,
  context: Pick<MeetingContext, 'association' | 'charter' | 'seats' | 'remote' | 'today'>,
): Offence[] {
  if (!isBoard(state, context)) return [];
  const paragraph = itemOf(state, item)!;
  return [
    ...recusalUntried(state, item),
    ...notQuorate(state, item, context),
    ...nobodyPresides(state, item),
    ...questionNotPut(paragraph, context.charter),
    ...(paragraph.matter === BUDGET ? budgetObstacles(state, paragraph, null, context) : []),
  ];
}
