import { Day, Id, Ids, Text, Whole } from '#http';
import type { ConsultationHeld } from '../../domain/association.events.js';

export class HoldConsultationDto implements ConsultationHeld {
  @Id({ description: 'An id for the consultation', example: 'budget-2025' })
  consultation!: string;

  @Day({ description: 'The day it was held', example: '2024-10-18' })
  on!: string;

  @Text({ description: 'What it was about', example: 'Förslag till budget för 2025' })
  about!: string;

  @Whole({
    description: 'The year whose budget it was about; left out when it was about something else',
    example: 2025,
    min: 2004,
    max: 2999,
    optional: true,
  })
  budgetYear: number | null = null;

  @Ids({ description: 'The members that took part', example: ['avesta', 'hedemora'], minItems: 1 })
  members!: string[];
}
