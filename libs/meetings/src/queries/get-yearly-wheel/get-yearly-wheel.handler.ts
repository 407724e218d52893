import { type IQueryHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream, ListDischargesQuery } from '#associations';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { Clock, inSweden } from '#kernel';
import { meetingFoldable } from '../../domain/meeting.evolve.js';
import { meetingStream } from '../../domain/streams.js';
import { GetYearlyWheelQuery, type YearlyWheel } from './get-yearly-wheel.query.js';
import { type WheelFacts, wheelOn } from './yearly-wheel.js';

/** Reads each meeting of the year: a dozen streams, so that nothing here needs a read model of its own. */
@QueryHandler(GetYearlyWheelQuery)
export class GetYearlyWheelHandler implements IQueryHandler<GetYearlyWheelQuery> {
  constructor(
    private readonly database: Database,
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({
    association,
    year,
    on = inSweden(this.clock.now()).date,
  }: GetYearlyWheelQuery): Promise<YearlyWheel> {
    const { state } = await this.runner.load(associationStream(association), associationFoldable);
    const { entities } = await this.queries.execute(new ListDischargesQuery(association, year - 1));
    const meetings = await this.meetingsOf(association, year);
    const entries = wheelOn(year, on, { association: state, meetings, discharges: entities });
    return { association, year, on, entries };
  }

  private async meetingsOf(association: string, year: number): Promise<WheelFacts['meetings']> {
    const rows = await this.database.query<{ meeting: string }>(
      `SELECT meeting FROM read.meeting_calendar
        WHERE association = $1 AND extract(year FROM date) = $2 AND record = 'minutes'
        ORDER BY date, meeting`,
      [association, year],
    );
    return Promise.all(
      rows.map(async ({ meeting }) => ({
        meeting,
        state: (await this.runner.load(meetingStream({ association, id: meeting }), meetingFoldable)).state,
      })),
    );
  }
}
