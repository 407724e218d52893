import { Day, Id, OneOf, Text } from '#http';
import type { ExcludedMatter, GrantDelegation } from '../../domain/delegation.commands.js';
import type { DelegateCapacity, DelegatedMatters } from '../../domain/delegation.events.js';
import { ExcludedMatters } from '../excluded-matters.js';

export class GrantDelegationDto implements Omit<GrantDelegation, 'type'> {
  @Id({ description: 'The person who may decide', example: 'p01' })
  person!: string;

  @OneOf(['member', 'substitute', 'employee', 'loaned-employee'], {
    description: 'What the person is to the association: only these may decide by delegation',
    example: 'employee',
  })
  capacity!: DelegateCapacity;

  @OneOf(['personnel', 'purchasing', 'economy', 'administration', 'funding', 'other'], {
    description: 'The group of matters',
    example: 'purchasing',
  })
  matters!: DelegatedMatters;

  @Text({
    description: 'What the person may decide, in the words of the delegation order',
    example: 'Inköp av varor och tjänster upp till 100 tkr inom budget',
    max: 4000,
  })
  text!: string;

  @Text({ description: 'Where the board decided it', example: 'Styrelsen 2024-02-14 § 7' })
  decision!: string;

  @Day({ description: 'The first day', example: '2024-02-15' })
  from!: string;

  @Day({ description: 'The last day; left out until it is ended', example: '2026-12-31', optional: true })
  until: string | null = null;

  @ExcludedMatters({
    description: 'What the group touches of what may not be delegated; nothing when left out',
  })
  concerns?: ExcludedMatter[];
}
