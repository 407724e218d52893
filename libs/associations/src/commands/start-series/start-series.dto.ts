import { Text, Whole } from '#http';
import type { SeriesStarted } from '../../domain/series.events.js';

export class StartSeriesDto implements SeriesStarted {
  @Whole({ description: 'The first number that will be given', example: 1112, min: 1, max: 999_999 })
  next!: number;

  @Text({ description: 'Why it does not begin at 1', example: 'Fortsätter från protokoll förda på papper' })
  reason!: string;
}
