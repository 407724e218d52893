import { Id, Money, Nested, NestedList, Text, Whole } from '#http';
import type { AdoptBudget, LineToAdopt } from '../../domain/fund.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class BudgetLineDto implements LineToAdopt {
  @Id({ description: 'The line, by an id that is chosen', example: 'samverkansteam' })
  line!: string;

  @Text({ description: 'What it is called', example: 'Samverkansteam Avesta' })
  title!: string;

  @Id({
    description:
      'What the money is for: `individual`, `structural`, `pre-study` or `one-off` for initiatives of that kind; otherwise `administration`, `evaluation`, `board` or a word of your own',
    example: 'individual',
  })
  area!: string;

  @Id({
    description: 'The initiative it is for; left out for what is for none in particular',
    example: 'samverkansteam-avesta',
    optional: true,
  })
  initiative?: string;

  @Money({ description: 'How much', example: '2 500 tkr' })
  amount!: string;
}

export class PlanYearDto {
  @Whole({ description: 'The year', example: 2026, min: 2004, max: 2999 })
  year!: number;

  @Money({ description: 'Income', example: '6 200 tkr' })
  income!: string;

  @Money({ description: 'Costs', example: '6 900 tkr' })
  costs!: string;
}

export class AdoptBudgetDto implements Omit<AdoptBudget, 'type'> {
  @Nested(() => DecisionSoughtDto, { description: 'The decision of the board that fixes the budget' })
  decision!: DecisionSoughtDto;

  @Money({ description: 'Income, as decided', example: '6 200 tkr' })
  income!: string;

  @NestedList(() => BudgetLineDto, {
    description: 'All lines; together they are the costs that were decided',
    minItems: 1,
  })
  lines!: BudgetLineDto[];

  @NestedList(() => PlanYearDto, {
    description: "The plan: three years, the budget's own first (11 kap. 6 § KL)",
    optional: true,
  })
  plan?: PlanYearDto[];
}
