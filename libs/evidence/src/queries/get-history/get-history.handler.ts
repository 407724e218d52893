import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { Versioned } from '#http';
import { Histories } from '../../histories.js';
import { GetHistoryQuery, type HistoryEntry } from './get-history.query.js';

@QueryHandler(GetHistoryQuery)
export class GetHistoryHandler implements IQueryHandler<GetHistoryQuery> {
  constructor(private readonly histories: Histories) {}

  async execute({
    association,
    collection,
    id,
    reader,
  }: GetHistoryQuery): Promise<Versioned<readonly HistoryEntry[]>> {
    const { stream, events } = await this.histories.read(association, collection, id, reader);
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
