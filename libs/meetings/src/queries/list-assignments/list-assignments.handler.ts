import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { Clock, inSweden } from '#kernel';
import { assignmentOn, type AssignmentView, isOpen, type KnownAssignment } from '../assignment-view.js';
import { PublicAccess } from '../public-access.js';
import { ListAssignmentsQuery } from './list-assignments.query.js';

@QueryHandler(ListAssignmentsQuery)
export class ListAssignmentsHandler implements IQueryHandler<ListAssignmentsQuery> {
  constructor(
    private readonly database: Database,
    private readonly access: PublicAccess,
    private readonly clock: Clock,
  ) {}

  async execute({ association, filter, drafts }: ListAssignmentsQuery): Promise<AssignmentView[]> {
    if (!drafts) await this.access.assertOpen(association);
    const { open, late, owner, on = inSweden(this.clock.now()).date } = filter;
    const known = await this.database.query<KnownAssignment>(
      `SELECT assignment, owner, given.text, given.due, due_as_written AS "dueAsWritten", meeting,
              meetings.title AS "meetingTitle", meetings.body, meetings.body_name AS "bodyName", meetings.date,
              given.item, label, heading, nullif(given.decision, '') AS decision, finished AS approved,
              coalesce(moved.moves, '[]') AS moves, coalesce(reported.reports, '[]') AS reports,
              coalesce(followed.ups, '[]') AS "followUps"
         FROM read.assignments AS given
         JOIN read.assigning_meetings AS meetings USING (association, meeting)
         JOIN read.assigning_items USING (association, meeting, item)
         LEFT JOIN LATERAL (
           SELECT json_agg(json_build_object('on', on_day, 'from', from_day, 'due', due, 'reason', reason)
                           ORDER BY position) AS moves
             FROM read.assignment_moves AS one
            WHERE one.association = given.association AND one.assignment = given.assignment
         ) AS moved ON true
         LEFT JOIN LATERAL (
           SELECT json_agg(json_build_object('on', on_day, 'text', one.text, 'outcome', outcome)
                           ORDER BY on_day, position) AS reports
             FROM read.assignment_reports AS one
            WHERE one.association = given.association AND one.assignment = given.assignment
         ) AS reported ON true
         LEFT JOIN LATERAL (
           SELECT json_agg(json_build_object('meeting', told_in, 'item', one.item, 'date', told.date,
                                             'label', place.label, 'outcome', outcome, 'note', note)
                           ORDER BY one.position) AS ups
             FROM read.assignment_follow_ups AS one
             JOIN read.assigning_meetings AS told
               ON told.association = one.association AND told.meeting = one.told_in
             JOIN read.assigning_items AS place
               ON place.association = one.association AND place.meeting = one.told_in AND place.item = one.item
            WHERE one.association = given.association AND one.meeting = given.meeting
              AND one.decision = given.decision AND (told.finished OR $2)
         ) AS followed ON true
        WHERE association = $1
          AND (finished OR $2)
          AND (meetings.date IS NULL OR meetings.date <= $3)
          AND ($4::text IS NULL OR position(lower($4) IN lower(owner)) > 0)
        ORDER BY meetings.date DESC NULLS LAST, meeting, given.position, n`,
      [association, drafts, on, owner ?? null],
    );
    return known
      .map((one) => assignmentOn(one, on))
      .filter((one) => open === undefined || isOpen(one.status) === open)
      .filter((one) => late === undefined || (one.late ?? false) === late);
  }
}
