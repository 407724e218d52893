import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { RespondentGroup } from '../../domain/survey.events.js';

/** A survey in the list of them. */
export interface SurveySummary {
  readonly survey: string;
  readonly title: string;
  readonly round: string;
  readonly groups: readonly RespondentGroup[];
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  /** Null until it has been closed. */
  readonly closedOn: CivilDate | null;
}

export class ListSurveysQuery extends Query<SurveySummary[]> {
  constructor(readonly association: string) {
    super();
  }
}
