import { Day, Id, Text } from '#http';
import type { DecideToContinue } from '../../domain/withdrawal.commands.js';

export class DecideToContinueDto implements Omit<DecideToContinue, 'type'> {
  @Id({ description: 'The member that goes on', example: 'vgr' })
  member!: string;

  @Day({ description: 'The day of its decision', example: '2023-04-24' })
  on!: string;

  @Text({ description: 'Where the decision stands', example: 'Regionfullmäktige 2023-04-24 § 31' })
  reference!: string;
}
