import { Id, NestedList, OneOf, Text } from '#http';
import type { InitiativeKind } from '../../domain/initiative.events.js';
import { INITIATIVE_KINDS } from '../../domain/initiative.kinds.js';
import type { InitiativeCategory, InitiativeTaxonomyDefined } from '../../domain/preparation.events.js';

export class InitiativeCategoryDto implements InitiativeCategory {
  @Id({ description: 'An id for the category', example: 'kartlaggning' })
  category!: string;

  @Text({ description: 'What it is called', example: 'Kartläggning', max: 200 })
  title!: string;

  @OneOf(INITIATIVE_KINDS, { description: 'The kind of initiatives that it is for', example: 'individual' })
  kind!: InitiativeKind;
}

export class DefineTaxonomyDto implements InitiativeTaxonomyDefined {
  @NestedList(() => InitiativeCategoryDto, { description: 'All categories; none removes the taxonomy' })
  categories!: InitiativeCategoryDto[];
}
