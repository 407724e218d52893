import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import type { DecisionView } from '../decision-view.js';
import { PublicAccess } from '../public-access.js';
import { ListDecisionsQuery } from './list-decisions.query.js';

@QueryHandler(ListDecisionsQuery)
export class ListDecisionsHandler implements IQueryHandler<ListDecisionsQuery> {
  constructor(
    private readonly database: Database,
    private readonly access: PublicAccess,
  ) {}

  async execute({ association, filter, drafts }: ListDecisionsQuery): Promise<DecisionView[]> {
    if (!drafts) await this.access.assertOpen(association);
    return this.database.query<DecisionView>(
      `SELECT meeting, deciding_meetings.title AS "meetingTitle", body, body_name AS "bodyName", date, label, heading,
              case_number AS "caseNumber", approved, item, decision, type, formula, clauses, amounts, conditions,
              assignments, postponed_to AS "postponedTo", reasons, mentions, appealable,
              remitted_for AS "remittedFor", proposal, budget, taken_by AS "takenBy"
         FROM read.decisions
         JOIN read.deciding_items USING (association, meeting, item)
         JOIN read.deciding_meetings USING (association, meeting)
        WHERE association = $1
          AND (approved OR $2)
          AND ($3::integer IS NULL OR year = $3)
          AND ($4::text IS NULL OR type = $4)
          AND ($5::text IS NULL OR initiatives @> ARRAY[$5])
          AND ($6::text IS NULL
               OR position(lower($6) IN lower(concat_ws(' ', heading, formula, clauses::text, reasons))) > 0)
        ORDER BY year DESC NULLS LAST, date DESC NULLS LAST, meeting, decisions.position`,
      [
        association,
        drafts,
        filter.year ?? null,
        filter.type ?? null,
        filter.initiative ?? null,
        filter.text ?? null,
      ],
    );
  }
}
