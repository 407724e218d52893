import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import type { ApplicationState } from '../../domain/application.state.js';
import { fundFoldable } from '../../domain/fund.state.js';
import { fundStream } from '../../domain/streams.js';
import { readGrants } from '../read-grants.js';
import { frameView } from './frame-view.js';
import { type FrameView, GetFrameQuery } from './get-frame.query.js';

interface Row {
  readonly application: string;
  readonly state: ApplicationState;
  readonly owner: string | null;
}

@QueryHandler(GetFrameQuery)
export class GetFrameHandler implements IQueryHandler<GetFrameQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly database: Database,
  ) {}

  async execute({ association, year }: GetFrameQuery): Promise<FrameView> {
    const { state: fund } = await this.runner.load(
      fundStream({ association, id: String(year) }),
      fundFoldable,
    );
    const { state: register } = await this.runner.load(associationStream(association), associationFoldable);
    const applications = await this.database.query<Row>(
      `SELECT application, applications.state, owner
         FROM read.applications
         LEFT JOIN read.initiatives USING (association, initiative)
        WHERE association = $1 AND $2 = ANY (years)
        ORDER BY received_on NULLS LAST, position`,
      [association, year],
    );
    const grants = await readGrants(this.database, association, { year });
    return frameView({ association, year, fund, members: register.members, applications, grants });
  }
}
