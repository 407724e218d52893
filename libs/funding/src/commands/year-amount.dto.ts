import { Money, Whole } from '#http';
import type { YearAmount } from '../domain/grant.commands.js';

export class YearAmountDto implements YearAmount {
  @Whole({ description: 'The year whose money it is', example: 2026, min: 2004, max: 2999 })
  year!: number;

  @Money({ description: 'The amount as written', example: '400 tkr' })
  amount!: string;
}
