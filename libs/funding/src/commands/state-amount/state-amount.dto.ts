import { NestedList, Text } from '#http';
import type { StateAmount } from '../../domain/grant.commands.js';
import { YearAmountDto } from '../year-amount.dto.js';

export class StateAmountDto implements Omit<StateAmount, 'type'> {
  @NestedList(() => YearAmountDto, { description: 'The amount of each year, all of them', minItems: 1 })
  amounts!: YearAmountDto[];

  @Text({ description: 'The paper that it stands in', example: 'Ansökan 2021-03-01, bilaga 2' })
  from!: string;

  @Text({
    description: 'Why the board grants more than there is, when it does',
    example: 'Styrelsen använder eget kapital.',
    max: 2000,
    optional: true,
  })
  overcommitReason?: string;
}
