import { Day, Id, OneOf } from '#http';
import type { SeatVacated, VacancyGround } from '../../domain/association.events.js';

export class VacateSeatDto implements SeatVacated {
  @Id({ description: 'The body', example: 'styrelsen' })
  body!: string;

  @Id({ description: 'The member that appointed the person', example: 'avesta' })
  member!: string;

  @Id({ description: 'The person', example: 'p01' })
  person!: string;

  @OneOf(['ordinary', 'substitute'], { description: 'Ledamot or ersättare', example: 'ordinary' })
  role!: SeatVacated['role'];

  @Day({ description: 'The first day on which the person no longer holds the seat', example: '2024-05-01' })
  on!: string;

  @OneOf(['resigned', 'recalled', 'no-longer-eligible', 'employment-ended', 'deceased'], {
    description: 'Why',
    example: 'resigned',
  })
  ground!: VacancyGround;
}
