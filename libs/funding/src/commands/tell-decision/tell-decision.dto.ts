import type { CivilDate } from '#kernel';
import { Day, Id, OneOf, Text } from '#http';
import type { TellDecision } from '../../domain/application.commands.js';

export class TellDecisionDto implements Omit<TellDecision, 'type'> {
  @Id({ description: 'The meeting whose paper tells of it', example: 'beredningsgruppen-2022' })
  meeting!: string;

  @Id({ description: 'The item there', example: 'p3' })
  item!: string;

  @Id({ description: 'An id for the decision', example: 'halsoskola-avslag' })
  decision!: string;

  @OneOf(['refused', 'postponed', 'remitted'], {
    description: 'What was decided; money is only granted in minutes that are kept here',
    example: 'refused',
  })
  outcome!: TellDecision['outcome'];

  @Day({
    description: 'The day of the decision; left out when the paper does not say',
    example: '2022-03-01',
    optional: true,
  })
  on: CivilDate | null = null;

  @Text({ description: 'The reasons told', example: 'Målgruppen är en annan.', max: 4000, optional: true })
  reasons: string | null = null;
}
