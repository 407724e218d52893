import { Injectable } from '@nestjs/common';
import { associationStream } from '#associations';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { meetingStream } from '#meetings';
import { ContentStore } from '../../content/content-store.js';
import { documentDigest } from '../../document-digest.js';
import { documentDecider } from '../../domain/document.decider.js';
import { documentStream } from '../../domain/streams.js';
import type { DocumentRendered, Rendition } from '../../domain/document.events.js';
import { type PaperMoment, paperAt } from '../../paper-reader.js';
import { minutesHtml } from '../../html/minutes-html.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';

/** The events after which a paper is made. */
export const RENDERED_AFTER: readonly string[] = [
  'minutes.drawn-up',
  'minutes.approved',
  'minutes.corrected',
  'notes.completed',
];

/** Makes the paper when minutes have been drawn up, approved or corrected, or notes completed, as they stood at that event. */
@Injectable()
export class RenderMinutesProcess extends Process {
  readonly kind = 'render-minutes';
  readonly handles = [...RENDERED_AFTER, 'document.rendered'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly content: ContentStore,
    private readonly pdf: PdfRenderer,
    private readonly clock: Clock,
  ) {
    super();
  }

  plan({ type, stream, version, data, meta, recordedAt }: RecordedEvent): readonly DutyChange[] {
    const { association, id } = partsOfStream(stream);
    if (type === 'document.rendered') {
      const { meeting, meetingVersion } = data as DocumentRendered;
      return [{ settle: keyOf(association, meeting, meetingVersion) }];
    }
    const own = associationStream(association);
    // The association as the deciding command saw it: a letterhead set later must not change an older paper.
    const associationVersion = meta.usedFacts.find((fact) => fact.stream === own)?.version ?? null;
    return [
      {
        add: {
          key: keyOf(association, id, version),
          association,
          dueAt: recordedAt,
          data: { meeting: id, version, recordedAt, associationVersion },
        },
      },
    ];
  }

  async perform(duty: Duty): Promise<void> {
    const { association } = duty;
    const { meeting, version } = duty.data as { meeting: string; version: number };
    const stream = documentStream({ association, id: meeting });
    const earlier = await this.runner.load(stream, documentDecider);
    if (earlier.state.renderedVersions.includes(version)) return;

    const moment = duty.data as unknown as Omit<PaperMoment, 'association'>;
    const { model } = await paperAt(this.runner, { ...moment, association });
    const html = Buffer.from(minutesHtml(model));
    const { bytes: pdf, engine, templateDigest } = await this.pdf.render(model);
    const renditions = [
      await this.stored('pdf', 'application/pdf', pdf),
      await this.stored('html', 'text/html; charset=utf-8', html),
    ];
    const envelope = dutyEnvelope('documents/record-rendition', meeting, duty, this.clock.now());
    await this.runner.run(envelope, stream, documentDecider, {
      type: 'record-rendition',
      kind: model.kind,
      status: model.status,
      meeting,
      meetingVersion: version,
      renditions,
      inputDigest: documentDigest(model),
      templateDigest,
      engine,
    });
  }

  private async stored(format: Rendition['format'], mediaType: string, bytes: Buffer): Promise<Rendition> {
    return { format, sha256: await this.content.put({ mediaType, bytes }), bytes: bytes.length };
  }
}

function keyOf(association: string, meeting: string, version: number): string {
  return `${meetingStream({ association, id: meeting })}@${version}`;
}
