import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { Versioned } from '#http';
import { MeetingHistories } from '../../meeting-history.js';
import { GetMeetingEventsQuery, type HistoryEntry } from './get-meeting-events.query.js';

@QueryHandler(GetMeetingEventsQuery)
export class GetMeetingEventsHandler implements IQueryHandler<GetMeetingEventsQuery> {
  constructor(private readonly histories: MeetingHistories) {}

  async execute({
    association,
    meeting,
    reader,
  }: GetMeetingEventsQuery): Promise<Versioned<readonly HistoryEntry[]>> {
    const { stream, events } = await this.histories.read(association, meeting, reader);
    return new Versioned(stream, events.length, events.map(entry));
  }
}

function entry({ version, position, id, type, schema, recordedAt, meta, data }: RecordedEvent): HistoryEntry {
  const { occurredAt, actor, command, commandId, usedFacts } = meta;
  return {
    version,
    position: String(position),
    id,
    type,
    schema,
    recordedAt,
    occurredAt,
    actor,
    command,
    commandId,
    usedFacts,
    data,
  };
}
