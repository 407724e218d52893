import { Injectable } from '@nestjs/common';
import { associationFoldable, associationStream, charterOn } from '#associations';
import { CommandRunner, EventStore } from '#event-store';
import { type Instant, type RecordedEvent } from '#kernel';
import { meetingFoldable, type MeetingState, meetingStream } from '#meetings';
import type { DocumentModel } from './domain/document-model.js';
import { paperOf } from './paper.js';

/** Which paper: a meeting at a version, with its association at one. */
export interface PaperMoment {
  readonly association: string;
  readonly meeting: string;
  readonly version: number;
  readonly recordedAt: Instant;
  /** Null is the association as it stands. */
  readonly associationVersion: number | null;
}

export interface ReadPaper {
  readonly model: DocumentModel;
  readonly meeting: MeetingState;
}

/** The paper of a moment in the history. */
export async function paperAt(runner: CommandRunner, moment: PaperMoment): Promise<ReadPaper> {
  const { association: id, meeting, version, recordedAt, associationVersion } = moment;
  const [{ state }, { state: association }] = await Promise.all([
    runner.load(meetingStream({ association: id, id: meeting }), meetingFoldable, version),
    runner.load(associationStream(id), associationFoldable, associationVersion ?? undefined),
  ]);
  const charter = charterOn(association, state.planned?.date.date ?? null);
  return {
    model: paperOf(state, association, { meeting, version, recordedAt, charter }),
    meeting: state,
  };
}

/** Finds moments in the log, for papers that are made when they are asked for. */
@Injectable()
export class PaperReader {
  constructor(
    private readonly store: EventStore,
    private readonly runner: CommandRunner,
  ) {}

  /** As meeting and association now stand; undefined when there is no such meeting. */
  async latest(association: string, meeting: string): Promise<PaperMoment | undefined> {
    const [event, own] = await Promise.all([
      this.last(meetingStream({ association, id: meeting })),
      this.last(associationStream(association)),
    ]);
    return (
      event && {
        association,
        meeting,
        version: event.version,
        recordedAt: event.recordedAt,
        associationVersion: own?.version ?? null,
      }
    );
  }

  /** As a version's event left it, with the association as its command saw it: what the stored paper shows. */
  async at(association: string, meeting: string, version: number): Promise<PaperMoment> {
    const stream = meetingStream({ association, id: meeting });
    for await (const { recordedAt, meta } of this.store.readStream(stream, { from: version, to: version })) {
      const own = associationStream(association);
      const seen = meta.usedFacts.find((fact) => fact.stream === own)?.version ?? null;
      return { association, meeting, version, recordedAt, associationVersion: seen };
    }
    throw new RangeError(`${stream} has no version ${version}`);
  }

  read(moment: PaperMoment): Promise<ReadPaper> {
    return paperAt(this.runner, moment);
  }

  private async last(stream: Parameters<EventStore['readStream']>[0]): Promise<RecordedEvent | undefined> {
    for await (const event of this.store.readStream(stream, { backwards: true })) return event;
    return undefined;
  }
}
