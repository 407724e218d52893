import { Injectable } from '@nestjs/common';
import { fold, type RecordedEvent, refuse, RefusedError, type StreamName, streamName } from '#kernel';
import { EventRegistry, EventStore } from '#event-store';
import { httpRules, type Principal } from '#http';
import { type MeetingEvent, meetingFoldable, type MeetingState } from '#meetings';
import { evidenceRules } from './evidence.rules.js';

export interface MeetingHistory {
  readonly stream: StreamName;
  /** As recorded, in the schema version each was written in. */
  readonly events: readonly RecordedEvent[];
}

/** Reads meetings' histories for whoever may see them. */
@Injectable()
export class MeetingHistories {
  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
  ) {}

  /** The whole history. Drafts are for those who work with the meeting; approved minutes and their making are for all. */
  async read(association: string, meeting: string, reader: Principal | undefined): Promise<MeetingHistory> {
    const stream = streamName(association, 'meeting', meeting);
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    if (events.length === 0)
      throw new RefusedError(
        refuse(httpRules['not-found'], `Sammanträdet ${meeting} finns inte hos ${association}.`, {
          association,
          meeting,
        }),
      );
    if (!isPublic(this.stateAfter(events)) && !worksWithin(association, reader))
      throw new RefusedError(
        refuse(
          evidenceRules['not-public-yet'],
          'Protokollet är inte justerat, eller anteckningarna inte färdiga. Logga in med en roll i förbundet, eller vänta tills de är klara.',
          { association, meeting },
        ),
      );
    return { stream, events };
  }

  stateAfter(events: readonly RecordedEvent[]): MeetingState {
    return fold(
      meetingFoldable,
      events.map((event) => this.registry.upcast(event) as unknown as MeetingEvent),
    );
  }
}

function isPublic({ status }: MeetingState): boolean {
  return status === 'approved' || status === 'completed';
}

function worksWithin(association: string, reader: Principal | undefined): boolean {
  if (!reader) return false;
  if (reader.roles.includes('operator')) return true;
  return reader.association === association && reader.roles.some((role) => role !== 'public');
}
