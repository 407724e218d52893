import type {
  ApplicationTemplateDefined,
  InitiativeTaxonomyDefined,
  PreparationOrderChosen,
} from './preparation.events.js';

export type PreparationCommand =
  | ({ type: 'choose-preparation' } & PreparationOrderChosen)
  | ({ type: 'define-template' } & ApplicationTemplateDefined)
  | ({ type: 'define-taxonomy' } & InitiativeTaxonomyDefined);
