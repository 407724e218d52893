import { Injectable } from '@nestjs/common';
import { fold, type RecordedEvent, refuse, RefusedError } from '#kernel';
import { EventRegistry, EventStore, type Loaded } from '#event-store';
import { httpRules, type Principal } from '#http';
import { meetingFoldable } from '../domain/meeting.evolve.js';
import type { MeetingEvent } from '../domain/meeting.events.js';
import type { MeetingState } from '../domain/meeting.state.js';
import { meetingStream } from '../domain/streams.js';
import { type AsOf, eventsAsOf } from './as-of.js';
import { assertMayRead, worksWithin } from './drafts.js';
import { PublicAccess } from './public-access.js';

/** A meeting for those who may read it, folded from its own stream: always as it stands, never late. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly access: PublicAccess,
  ) {}

  async read(
    association: string,
    meeting: string,
    reader: Principal | undefined,
    moment: AsOf = 'now',
  ): Promise<Loaded<MeetingState>> {
    const stream = meetingStream({ association, id: meeting });
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(this.registry.upcast(event));
    if (events.length === 0) throw notFound(association, meeting);
    assertMayRead(stateAfter(events), association, reader);
    if (!worksWithin(association, reader)) await this.access.assertOpen(association);
    const until = eventsAsOf(meeting, events, moment);
    return { stream, state: stateAfter(until), version: until.length };
  }
}

function stateAfter(events: readonly RecordedEvent[]): MeetingState {
  return fold(meetingFoldable, events as unknown as readonly MeetingEvent[]);
}

function notFound(association: string, meeting: string): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Sammanträdet finns inte. Kontrollera förbundet och id:t, eller se kalendern under meetings.',
      { association, meeting },
    ),
  );
}
