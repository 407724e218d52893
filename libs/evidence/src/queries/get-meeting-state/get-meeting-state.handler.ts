import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#http';
import { eventsAsOf } from '#meetings';
import { Histories } from '../../histories.js';
import { GetMeetingStateQuery, type StateAsOf } from './get-meeting-state.query.js';

@QueryHandler(GetMeetingStateQuery)
export class GetMeetingStateHandler implements IQueryHandler<GetMeetingStateQuery> {
  constructor(private readonly histories: Histories) {}

  async execute({ association, meeting, asOf, reader }: GetMeetingStateQuery): Promise<Versioned<StateAsOf>> {
    const { stream, events } = await this.histories.read(association, 'meetings', meeting, reader);
    const until = eventsAsOf(meeting, events, asOf);
    const last = until.at(-1)!;
    return new Versioned(stream, last.version, {
      stream,
      version: last.version,
      position: String(last.position),
      recordedAt: last.recordedAt,
      latestVersion: events.length,
      state: this.histories.stateOfMeeting(until),
    });
  }
}
