import { Day, Flag, Id, NestedList, Text } from '#http';
import type { CivilDate } from '#kernel';
import type { PreparationOrderChosen, PreparationStep } from '../../domain/preparation.events.js';

export class PreparationStepDto implements PreparationStep {
  @Id({ description: 'An id for the step', example: 'beredningsgrupp' })
  step!: string;

  @Text({ description: 'What it is called', example: 'Beredningsgruppen', max: 200 })
  title!: string;

  @Text({
    description: 'Who gives the opinion: a body or a function',
    example: 'Beredningsgruppen',
    max: 200,
  })
  by!: string;

  @Flag({ description: 'Whether the later steps must wait for it', example: true })
  required!: boolean;
}

export class ChoosePreparationDto implements PreparationOrderChosen {
  @NestedList(() => PreparationStepDto, { description: 'The steps in their order', minItems: 1 })
  steps!: PreparationStepDto[];

  @Day({ description: 'From when it holds', example: '2026-01-01' })
  from!: CivilDate;
}
