import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#http';
import { decisionsOf } from '../decision-view.js';
import { MeetingReader } from '../meeting-reader.js';
import { GetMeetingDecisionsQuery, type MeetingDecisions } from './get-meeting-decisions.query.js';

@QueryHandler(GetMeetingDecisionsQuery)
export class GetMeetingDecisionsHandler implements IQueryHandler<GetMeetingDecisionsQuery> {
  constructor(private readonly meetings: MeetingReader) {}

  async execute(query: GetMeetingDecisionsQuery): Promise<Versioned<MeetingDecisions>> {
    const { association, meeting, reader } = query;
    const { stream, version, state } = await this.meetings.read(association, meeting, reader);
    return new Versioned(stream, version, { meeting, version, decisions: decisionsOf(meeting, state) });
  }
}
