import { Injectable } from '@nestjs/common';
import { associationStream } from '#associations';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { meetingStream } from '#meetings';
import { ContentStore } from '../../content/content-store.js';
import { documentDigest } from '../../document-digest.js';
import type { DocumentModel } from '../../domain/document-model.js';
import { documentDecider } from '../../domain/document.decider.js';
import { documentStream } from '../../domain/streams.js';
import type { DocumentRendered, Rendition } from '../../domain/document.events.js';
import { type PaperMoment, paperAt } from '../../paper-reader.js';
import { LetterheadPictures } from '../../letterhead-pictures.js';
import { minutesHtml } from '../../html/minutes-html.js';
import {
  signedMinutes,
  signingOf,
  type SignedMinutes,
  withSignatureWords,
} from '../../signing/signed-minutes.js';
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
    private readonly pictures: LetterheadPictures,
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

    const { model, signed } = await this.paperFor(duty);
    const picture = await this.pictures.of(model);
    const html = Buffer.from(minutesHtml(model, picture));
    const { pdf, engine, templateDigest } = await this.pdfOf(model, picture, signed);
    const renditions = [pdf, await this.stored('html', 'text/html; charset=utf-8', html)];
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

  /** The file that everybody has signed is the paper; otherwise it is set now. */
  private async pdfOf(
    model: DocumentModel,
    picture: Buffer | undefined,
    signed: SignedMinutes | undefined,
  ): Promise<{ pdf: Rendition; engine: string; templateDigest: string }> {
    if (signed) return { pdf: { format: 'pdf', ...signed.file }, ...signed.paper };
    const { bytes, engine, templateDigest } = await this.pdf.render(model, { picture });
    return { pdf: await this.stored('pdf', 'application/pdf', bytes), engine, templateDigest };
  }

  private async paperFor({
    association,
    data,
  }: Duty): Promise<{ model: DocumentModel; signed: SignedMinutes | undefined }> {
    const moment = data as unknown as Omit<PaperMoment, 'association'>;
    const { model, meeting } = await paperAt(this.runner, { ...moment, association });
    const { state: signing } = await signingOf(this.runner, association, moment.meeting);
    return {
      model: withSignatureWords(model, meeting, signing),
      signed: await signedMinutes(this.runner, association, meeting, signing),
    };
  }

  private async stored(format: Rendition['format'], mediaType: string, bytes: Buffer): Promise<Rendition> {
    return { format, sha256: await this.content.put({ mediaType, bytes }), bytes: bytes.length };
  }
}

function keyOf(association: string, meeting: string, version: number): string {
  return `${meetingStream({ association, id: meeting })}@${version}`;
}
