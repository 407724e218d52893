import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, refuse, RefusedError } from '#kernel';
import { followUpFoldable } from '../../domain/follow-up.state.js';
import { followUpStream } from '../../domain/streams.js';
import { type FollowUpView, followUpView } from '../follow-up-view.js';
import { smallestCell } from '../smallest-cell.js';
import { standingReports } from '../standing-reports.js';
import { GetFollowUpQuery } from './get-follow-up.query.js';

@QueryHandler(GetFollowUpQuery)
export class GetFollowUpHandler implements IQueryHandler<GetFollowUpQuery> {
  constructor(
    private readonly database: Database,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** The report is folded from its stream; the one before it is found in the projection. */
  async execute({ association, id }: GetFollowUpQuery): Promise<Versioned<FollowUpView>> {
    const stream = followUpStream({ association, id });
    const { state, version } = await this.runner.load(stream, followUpFoldable);
    const { reported, corrections, findings } = state;
    if (!reported)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns ingen uppföljning med det id:t. Kontrollera id:t, eller redovisa siffrorna (follow-up/report-figures).',
          { followUp: id },
        ),
      );
    const smallest = await smallestCell(this.runner, this.clock, association);
    const [listed] = await standingReports(this.database, association, { followUp: id });
    const report = { followUp: id, reported, corrections, findings, previous: listed?.previous ?? null };
    return new Versioned(stream, version, followUpView(report, smallest));
  }
}
