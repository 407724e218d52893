import { type Offence, offence } from '#kernel';
import type { MeetingContext } from '../meeting.context.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { DecisionType } from '../meeting.events.js';
import type { Item, MeetingState } from '../meeting.state.js';
import { lawDay } from './quorum.js';

/** The matter that adopts the budget. */
export const BUDGET = 'budget';

const ADOPTS: ReadonlySet<DecisionType> = new Set(['adopted', 'approved', 'approved-with-change']);

/** Whether a decision fixes the budget; postponing it or sending it back does not. */
export function fixesBudget({ matter }: Pick<Item, 'matter'>, type: DecisionType): boolean {
  return matter === BUDGET && ADOPTS.has(type);
}

/**
 * What must be in place before the budget is adopted: consultation with the members (23 § lag 2003:1210), a public
 * meeting (19 §), the proposal on the website (21 §, 8 kap. 14 § KL). `year` null: whichever budget is next.
 */
export function budgetObstacles(
  state: MeetingState,
  { item }: Item,
  year: number | null,
  context: Pick<MeetingContext, 'association' | 'today'>,
): Offence[] {
  const day = lawDay(state, context);
  const consulted = context.association.consultations.some(
    ({ budgetYear, on }) => budgetYear !== null && (year === null || budgetYear === year) && on <= day,
  );
  return [
    ...(consulted
      ? []
      : [
          offence(
            meetingBindingRules['budget-consultation-missing'],
            'Budgeten får beslutas först efter samråd med medlemmarna.',
            'Håll samrådet och anteckna det (associations/hold-consultation).',
            { year },
          ),
        ]),
    ...(state.planned!.public
      ? []
      : [
          offence(
            meetingBindingRules['budget-meeting-not-public'],
            'Det sammanträde där budgeten beslutas ska vara offentligt.',
            'Skjut upp ärendet till ett offentligt sammanträde (meetings/plan med publicBecause).',
          ),
        ]),
    ...(state.published.some((one) => one.item === item && one.on <= day)
      ? []
      : [
          offence(
            meetingBindingRules['budget-proposal-not-published'],
            'Budgetförslaget ska finnas på webbplatsen från det att sammanträdet tillkännages.',
            'Publicera det och anteckna det (meetings/publish-proposal), och låt det ligga före beslutet.',
            { item },
          ),
        ]),
  ];
}
