import { Id, OneOf, Text } from '#http';
import type { RegisterInitiative } from '../../domain/initiative.commands.js';
import type { InitiativeKind, InitiativeRegistered } from '../../domain/initiative.events.js';
import { INITIATIVE_KINDS } from '../../domain/initiative.kinds.js';
import { InitiativeFactsDto } from '../initiative-facts.dto.js';

export class RegisterInitiativeDto extends InitiativeFactsDto implements Omit<RegisterInitiative, 'type'> {
  @OneOf(INITIATIVE_KINDS, { description: 'For whom it is', example: 'individual' })
  kind!: InitiativeKind;

  @OneOf(['project', 'permanent'], {
    description: 'A project ends and is taken over by ordinary work; a permanent one stands beside it',
    example: 'project',
  })
  form!: InitiativeRegistered['form'];

  @Id({
    description: 'The member that answers for it; left out only with `enteredAfterwards`',
    example: 'alvsta',
    optional: true,
  })
  owner: string | null = null;

  @Text({
    description:
      'Why less is known than the register asks for: it was begun and written down before. Its owner and second party may then be left out',
    max: 500,
    optional: true,
  })
  enteredAfterwards: string | null = null;
}
