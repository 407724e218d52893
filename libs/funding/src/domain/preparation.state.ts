import type { CivilDate } from '#kernel';
import type {
  ApplicationTemplateDefined,
  InitiativeCategory,
  PreparationEvent,
  PreparationOrderChosen,
  PreparationStep,
} from './preparation.events.js';

export interface PreparationState {
  /** In the order they were chosen, none from before the one before it. */
  readonly orders: readonly PreparationOrderChosen[];
  /** One for each id. */
  readonly templates: readonly ApplicationTemplateDefined[];
  /** Empty while the association has no taxonomy. */
  readonly categories: readonly InitiativeCategory[];
}

export const noPreparation: PreparationState = { orders: [], templates: [], categories: [] };

export function evolvePreparation(state: PreparationState, event: PreparationEvent): PreparationState {
  switch (event.type) {
    case 'preparation-order.chosen':
      return { ...state, orders: [...state.orders, event.data] };
    case 'application-template.defined': {
      const others = state.templates.filter(({ template }) => template !== event.data.template);
      return { ...state, templates: [...others, event.data] };
    }
    case 'initiative-taxonomy.defined':
      return { ...state, categories: event.data.categories };
  }
}

/** For folding how an association prepares where it serves as a fact for another decision. */
export const preparationFoldable = { initial: noPreparation, evolve: evolvePreparation };

/** The steps in force on the day, in their order; null when none have been chosen. */
export function stepsOn({ orders }: PreparationState, day: CivilDate): readonly PreparationStep[] | null {
  return orders.findLast(({ from }) => from <= day)?.steps ?? null;
}
