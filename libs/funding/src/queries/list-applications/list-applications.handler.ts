import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { closed, requestedPerYear, statusOf } from '../../domain/application-status.js';
import { type ApplicationState, requestedOre } from '../../domain/application.state.js';
import { contactSeenBy, worksWithFunding } from '../readers.js';
import type { ApplicationSummary } from '../application-view.js';
import { ListApplicationsQuery } from './list-applications.query.js';

interface Row {
  readonly application: string;
  readonly state: ApplicationState;
  readonly initiativeTitle: string | null;
  readonly owner: string | null;
}

@QueryHandler(ListApplicationsQuery)
export class ListApplicationsHandler implements IQueryHandler<ListApplicationsQuery> {
  constructor(private readonly database: Database) {}

  async execute({ association, filter, reader }: ListApplicationsQuery): Promise<ApplicationSummary[]> {
    const rows = await this.database.query<Row>(
      `SELECT application, applications.state, initiatives.title AS "initiativeTitle", initiatives.owner
         FROM read.applications
         LEFT JOIN read.initiatives USING (association, initiative)
        WHERE association = $1
          AND ($2::int IS NULL OR $2 = ANY (years))
          AND ($3::text IS NULL OR initiative = $3)
          AND ($4::text IS NULL OR initiatives.owner = $4)
          AND ($5::text IS NULL OR contact = $5)
        ORDER BY received_on DESC NULLS LAST, position DESC`,
      [
        association,
        filter.year ?? null,
        filter.initiative ?? null,
        filter.owner ?? null,
        contactSeenBy(reader),
      ],
    );
    const works = worksWithFunding(reader);
    return rows
      .map((row) => summaryOf(row, works))
      .filter(({ status }) => filter.state === undefined || status === filter.state);
  }
}

function summaryOf({ application, state, initiativeTitle, owner }: Row, works: boolean): ApplicationSummary {
  const { kind, form, initiative, title, applicant, caseNumber, receivedOn } = state.submitted!;
  return {
    application,
    kind,
    form,
    initiative,
    initiativeTitle,
    owner,
    title,
    applicant,
    caseNumber,
    receivedOn,
    status: works || closed(state) ? statusOf(state) : statusOf({ ...state, opinions: [] }),
    version: state.version,
    perYear: requestedPerYear(state),
    totalOre: requestedOre(state),
  };
}
