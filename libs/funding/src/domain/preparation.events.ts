import type { CivilDate, DomainEvent } from '#kernel';
import type { InitiativeKind } from './initiative.events.js';

/** How the association has chosen to sort initiatives and to prepare applications. One stream for each association. */
export type PreparationEvent =
  | DomainEvent<'preparation-order.chosen', PreparationOrderChosen>
  | DomainEvent<'application-template.defined', ApplicationTemplateDefined>
  | DomainEvent<'initiative-taxonomy.defined', InitiativeTaxonomyDefined>;

/** @additionalProperties false */
export interface PreparationStep {
  step: string;
  title: string;
  /** Who gives the opinion: a body's name, or a function. */
  by: string;
  /** Whether the later steps must wait for it. */
  required: boolean;
}

/** @additionalProperties false */
export interface PreparationOrderChosen {
  /** In the order in which they are gone through. */
  steps: PreparationStep[];
  from: CivilDate;
}

/** What a simplified application has printed in it from the start. @additionalProperties false */
export interface PresetWords {
  purpose: string;
  goals: string;
  targetGroup: string;
  followUp: string;
}

/** A later definition under the same id takes over; what was applied for before keeps its words. @additionalProperties false */
export interface ApplicationTemplateDefined {
  template: string;
  title: string;
  words: PresetWords;
}

/** @additionalProperties false */
export interface InitiativeCategory {
  category: string;
  title: string;
  kind: InitiativeKind;
}

/** The whole taxonomy, as it stands from now on. @additionalProperties false */
export interface InitiativeTaxonomyDefined {
  categories: InitiativeCategory[];
}
