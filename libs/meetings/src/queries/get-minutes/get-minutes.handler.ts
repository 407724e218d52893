import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#http';
import { MeetingReader } from '../meeting-reader.js';
import { GetMinutesQuery } from './get-minutes.query.js';
import { minutesOf, type MinutesView } from './minutes-view.js';

@QueryHandler(GetMinutesQuery)
export class GetMinutesHandler implements IQueryHandler<GetMinutesQuery> {
  constructor(private readonly meetings: MeetingReader) {}

  async execute({ association, meeting, asOf, reader }: GetMinutesQuery): Promise<Versioned<MinutesView>> {
    const { stream, version, state } = await this.meetings.read(association, meeting, reader, asOf);
    return new Versioned(stream, version, minutesOf(meeting, version, state));
  }
}
