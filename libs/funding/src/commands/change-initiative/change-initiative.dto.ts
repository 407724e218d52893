import { Text } from '#http';
import type { ChangeInitiative } from '../../domain/initiative.commands.js';
import { InitiativeFactsDto } from '../initiative-facts.dto.js';

export class ChangeInitiativeDto extends InitiativeFactsDto implements Omit<ChangeInitiative, 'type'> {
  @Text({ description: 'Why', example: 'Regionen har kommit med.', max: 2000 })
  reason!: string;
}
