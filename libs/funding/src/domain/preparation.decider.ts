import { accept, type Decider, type Decision, refuse } from '#kernel';
import type { PreparationCommand } from './preparation.commands.js';
import type {
  InitiativeTaxonomyDefined,
  PreparationEvent,
  PreparationOrderChosen,
} from './preparation.events.js';
import { preparationRules } from './preparation.rules.js';
import { evolvePreparation, noPreparation, type PreparationState } from './preparation.state.js';

export interface PreparationContext {
  /** Whether the association exists. */
  readonly founded: boolean;
}

export const preparationDecider: Decider<
  PreparationCommand,
  PreparationState,
  PreparationEvent,
  PreparationContext
> = { initial: noPreparation, decide, evolve: evolvePreparation };

function decide(
  command: PreparationCommand,
  state: PreparationState,
  { founded }: PreparationContext,
): Decision<PreparationEvent> {
  if (!founded)
    return refuse(
      preparationRules['preparation-association-unknown'],
      'Samordningsförbundet är inte registrerat. Registrera det först (associations/found).',
    );
  switch (command.type) {
    case 'choose-preparation':
      return chooseOrder(command, state);
    case 'define-template': {
      const { template, title, words } = command;
      return accept({ type: 'application-template.defined', data: { template, title, words } });
    }
    case 'define-taxonomy':
      return defineTaxonomy(command);
  }
}

/** An order holds from a day; what was prepared before that day was prepared by the one before. */
function chooseOrder(
  { steps, from }: PreparationOrderChosen,
  { orders }: PreparationState,
): Decision<PreparationEvent> {
  const twice = firstTwice(steps.map(({ step }) => step));
  if (twice !== undefined)
    return refuse(
      preparationRules['preparation-step-twice'],
      `Steget ${twice} finns två gånger. Ge varje steg ett eget id.`,
      { step: twice },
    );
  const latest = orders.at(-1);
  if (latest && from < latest.from)
    return refuse(
      preparationRules['preparation-order-from-before'],
      `En beredningsordning gäller redan från ${latest.from}. Låt den nya börja samma dag eller senare.`,
      { from, latest: latest.from },
    );
  return accept({ type: 'preparation-order.chosen', data: { steps, from } });
}

function defineTaxonomy({ categories }: InitiativeTaxonomyDefined): Decision<PreparationEvent> {
  const twice = firstTwice(categories.map(({ category }) => category));
  if (twice !== undefined)
    return refuse(
      preparationRules['initiative-category-twice'],
      `Kategorin ${twice} finns två gånger. Ge varje kategori ett eget id.`,
      { category: twice },
    );
  return accept({ type: 'initiative-taxonomy.defined', data: { categories } });
}

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) < index);
}
