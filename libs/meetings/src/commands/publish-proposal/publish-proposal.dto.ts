import type { CivilDate } from '#kernel';
import { Day, Id, Pattern } from '#http';
import type { PublishProposal } from '../../domain/meeting.commands.js';

export class PublishProposalDto implements Omit<PublishProposal, 'type'> {
  @Id({ description: 'The item that the proposal is for', example: 'budget' })
  item!: string;

  @Day({ description: 'The day from which it is there', example: '2026-11-02' })
  on!: CivilDate;

  @Pattern(/^https:\/\/\S+$/, 'ska vara en adress som börjar med https://', {
    description: 'Where it is',
    example: 'https://exempel.se/budget-2027.pdf',
  })
  url!: string;
}
