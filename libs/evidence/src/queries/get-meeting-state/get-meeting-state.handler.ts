import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type RecordedEvent, refuse, RefusedError } from '#kernel';
import { httpRules, Versioned } from '#http';
import { Histories } from '../../histories.js';
import { type AsOf, GetMeetingStateQuery, type StateAsOf } from './get-meeting-state.query.js';

@QueryHandler(GetMeetingStateQuery)
export class GetMeetingStateHandler implements IQueryHandler<GetMeetingStateQuery> {
  constructor(private readonly histories: Histories) {}

  async execute({ association, meeting, asOf, reader }: GetMeetingStateQuery): Promise<Versioned<StateAsOf>> {
    const { stream, events } = await this.histories.read(association, 'meetings', meeting, reader);
    const until = eventsUntil(events, asOf);
    const last = until.at(-1);
    if (!last || isBeyond(last, asOf)) throw notThen(meeting, events);
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

function eventsUntil(events: readonly RecordedEvent[], asOf: AsOf): readonly RecordedEvent[] {
  if (asOf === 'now') return events;
  if ('version' in asOf) return events.filter(({ version }) => version <= asOf.version);
  if ('position' in asOf) return events.filter(({ position }) => position <= asOf.position);
  return events.filter(({ recordedAt }) => recordedAt <= asOf.at);
}

/** A version that has not come about yet cannot be shown; a later position or time only means as it stands now. */
function isBeyond(last: RecordedEvent, asOf: AsOf): boolean {
  return asOf !== 'now' && 'version' in asOf && asOf.version > last.version;
}

function notThen(meeting: string, events: readonly RecordedEvent[]): RefusedError {
  const first = events[0]!;
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      `Sammanträdet ${meeting} har versionerna 1 till ${events.length}. Fråga efter någon av dem, eller en tid från ${first.recordedAt}.`,
      {
        meeting,
        versions: { first: 1, last: events.length },
        firstPosition: String(first.position),
        firstRecordedAt: first.recordedAt,
      },
    ),
  );
}
