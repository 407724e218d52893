import { Day, Flag, Id, Text } from '#http';
import type { AllowRemoteParticipation } from '../../domain/association.commands.js';

export class AllowRemoteParticipationDto implements Omit<AllowRemoteParticipation, 'type'> {
  @Id({ description: 'The body', example: 'styrelsen' })
  body!: string;

  @Text({ description: 'Where the decision stands', example: 'Styrelsen 2022-04-20 § 18' })
  decision!: string;

  @Day({ description: 'The first day it holds', example: '2022-04-21' })
  from!: string;

  @Day({
    description: 'The last day it holds; left out until it is replaced',
    example: '2026-12-31',
    optional: true,
  })
  until: string | null = null;

  @Text({
    description: "To what extent, in the decision's words",
    example: 'Ledamöter och ersättare får delta på distans vid alla sammanträden utom budgetsammanträdet',
    max: 4000,
  })
  extent!: string;

  @Flag({
    description: 'Whether sound alone is enough when there are special reasons; not when left out',
    example: false,
    optional: true,
  })
  soundOnly?: boolean;
}
