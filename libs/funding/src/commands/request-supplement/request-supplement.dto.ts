import { Day, Texts } from '#http';
import type { CivilDate } from '#kernel';
import type { RequestSupplement } from '../../domain/application.commands.js';

export class RequestSupplementDto implements Omit<RequestSupplement, 'type'> {
  @Texts({
    description: 'What is missing, a line each; what the system sees is missing when left out',
    example: ['Vilket belopp som söks, för varje år'],
    max: 500,
    minItems: 1,
    optional: true,
  })
  missing: string[] | null = null;

  @Day({ description: 'When it must be there', example: '2025-10-10', optional: true })
  due: CivilDate | null = null;
}
