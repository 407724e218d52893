import { Nested, NestedList, Text } from '#http';
import type { ChangeGrant } from '../../domain/grant.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';
import { YearAmountDto } from '../year-amount.dto.js';

export class ChangeGrantDto implements Omit<ChangeGrant, 'type'> {
  @Nested(() => DecisionSoughtDto, { description: 'The decision of the board' })
  decision!: DecisionSoughtDto;

  @NestedList(() => YearAmountDto, { description: 'The amount of each year, all of them', minItems: 1 })
  amounts!: YearAmountDto[];

  @Text({ description: 'Why', example: 'Insatsen utökas med en halv tjänst.', max: 2000 })
  reason!: string;

  @Text({
    description: 'Why the board grants more than there is, when it does',
    example: 'Styrelsen använder eget kapital.',
    max: 2000,
    optional: true,
  })
  overcommitReason?: string;
}
