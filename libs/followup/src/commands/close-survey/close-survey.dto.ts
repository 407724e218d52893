import { Text } from '#http';
import type { SurveyClosed } from '../../domain/survey.events.js';

export class CloseSurveyDto implements Omit<SurveyClosed, 'on'> {
  @Text({
    description: 'What whoever reads the result should know of the round',
    example: 'En av parternas enheter fick enkäten sent.',
    optional: true,
  })
  note: string | null = null;
}
