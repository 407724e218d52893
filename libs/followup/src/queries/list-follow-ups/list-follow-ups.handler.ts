import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { Clock } from '#kernel';
import { type FollowUpView, followUpView } from '../follow-up-view.js';
import { smallestCell } from '../smallest-cell.js';
import { standingReports } from '../standing-reports.js';
import { ListFollowUpsQuery } from './list-follow-ups.query.js';

@QueryHandler(ListFollowUpsQuery)
export class ListFollowUpsHandler implements IQueryHandler<ListFollowUpsQuery> {
  constructor(
    private readonly database: Database,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ association, filter }: ListFollowUpsQuery): Promise<FollowUpView[]> {
    const smallest = await smallestCell(this.runner, this.clock, association);
    const reports = await standingReports(this.database, association, filter);
    return reports.map((report) => followUpView(report, smallest));
  }
}
