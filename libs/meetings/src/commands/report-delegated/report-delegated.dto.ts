import { Id, Ids } from '#http';
import type { ReportDelegated } from '../../domain/procedure.commands.js';

export class ReportDelegatedDto implements Omit<ReportDelegated, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'The delegation', example: 'chefens-inkop' })
  delegation!: string;

  @Ids({ description: 'The decisions taken by it', example: ['inkop-2026-03'], minItems: 1 })
  decisions!: string[];
}
