import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { ApplicationStatus } from '../../domain/application-status.js';
import type { ApplicationSummary } from '../application-view.js';

export interface ApplicationFilter {
  /** Money is asked for that year. */
  readonly year?: number | undefined;
  readonly initiative?: string | undefined;
  readonly state?: ApplicationStatus | undefined;
  /** The member that answers for the initiative. */
  readonly owner?: string | undefined;
}

export class ListApplicationsQuery extends Query<ApplicationSummary[]> {
  constructor(
    readonly association: string,
    readonly filter: ApplicationFilter,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
