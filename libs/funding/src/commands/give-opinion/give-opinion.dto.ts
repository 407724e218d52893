import { Day, Id, OneOf, Text, Texts } from '#http';
import type { CivilDate } from '#kernel';
import type { OpinionGiven } from '../../domain/application.events.js';

export class GiveOpinionDto implements OpinionGiven {
  @Id({ description: "The step in the association's order of preparation", example: 'beredningsgrupp' })
  step!: string;

  @Text({ description: 'Who gives it: a body or a function', example: 'Beredningsgruppen', max: 200 })
  by!: string;

  @Day({ description: 'When', example: '2025-10-15' })
  on!: CivilDate;

  @OneOf(['approve', 'supplement', 'reject'], { description: 'What it recommends', example: 'approve' })
  recommendation!: OpinionGiven['recommendation'];

  @Text({ description: 'Why', example: 'Behovet är väl beskrivet och parterna är överens.', max: 8000 })
  reasons!: string;

  @Texts({
    description: 'Functions and organisations that took part; never the names of people',
    example: ['Enhetschef, Björkby kommun'],
    max: 200,
    optional: true,
  })
  participants: string[] = [];

  @Id({ description: 'The meeting whose notes have it', optional: true })
  meeting: string | null = null;
}
