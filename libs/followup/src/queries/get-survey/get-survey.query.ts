import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { GroupResult } from '../../domain/publish/publish-survey.js';
import type { SurveyClosed, SurveyOpened } from '../../domain/survey.events.js';

/** A survey with its results as everybody may read them. A number that is null is withheld. */
export interface SurveyView extends Omit<SurveyOpened, 'groups'> {
  readonly survey: string;
  readonly closed: SurveyClosed | null;
  /** The smallest number of people that is shown, by the charter of today. */
  readonly smallestCell: number;
  readonly results: readonly GroupResult[];
}

export class GetSurveyQuery extends Query<Versioned<SurveyView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
