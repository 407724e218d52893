import { Id, OneOf, Text } from '#http';
import type { PutProposal } from '../../domain/procedure.commands.js';

export class PutProposalDto implements Omit<PutProposal, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'An id for the proposal within the paragraph', example: 'bifall' })
  proposal!: string;

  @OneOf(['proposal', 'motion'], { description: 'Förslag or yrkande', example: 'motion', optional: true })
  kind?: 'proposal' | 'motion';

  @Id({ description: 'Who puts it; left out when it comes with the papers', example: 'p02', optional: true })
  by?: string;

  @Text({ description: 'What is proposed; in an election, whom', example: 'bifall till ansökan', max: 2000 })
  text!: string;
}
