import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { ContentStore } from '../../content/content-store.js';
import { signatureDecider } from '../../domain/signature.decider.js';
import type { PaperMade, PaperOffered } from '../../domain/signature.events.js';
import { signatureStream } from '../../domain/streams.js';
import { LetterheadPictures } from '../../letterhead-pictures.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';
import { associationAt, meetingAt, offeredPaper } from '../../signing/signing-source.js';

/** Makes the PDF that is signed, when the secretary has laid the minutes out for signing. */
@Injectable()
export class RenderPaperToSignProcess extends Process {
  readonly kind = 'render-paper-to-sign';
  readonly handles = ['signature.paper-offered', 'signature.paper-made'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly content: ContentStore,
    private readonly pdf: PdfRenderer,
    private readonly pictures: LetterheadPictures,
    private readonly clock: Clock,
  ) {
    super();
  }

  plan({ type, stream, data, recordedAt }: RecordedEvent): readonly DutyChange[] {
    const { association, id } = partsOfStream(stream);
    // One key a meeting: another offer takes the place of the one before, whose paper nobody will sign.
    if (type === 'signature.paper-made') return [{ settle: stream }];
    const { meetingVersion: version } = data as PaperOffered;
    return [{ add: { key: stream, association, dueAt: recordedAt, data: { meeting: id, version } } }];
  }

  async perform(duty: Duty): Promise<void> {
    const { association } = duty;
    const { meeting, version } = duty.data as { meeting: string; version: number };
    const stream = signatureStream({ association, id: meeting });
    const { offered, paper } = (await this.runner.load(stream, signatureDecider)).state;
    // It is made, or another offer has taken its place and has the duty now.
    if (offered?.meetingVersion !== version || paper) return;

    const [shown, owner] = [
      await meetingAt(this.runner, association, offered),
      await associationAt(this.runner, association, offered),
    ];
    const model = offeredPaper(offered, shown, owner);
    const picture = await this.pictures.of(model);
    const { bytes, templateDigest, engine } = await this.pdf.render(model, { picture });
    const sha256 = await this.content.put({ mediaType: 'application/pdf', bytes });
    const made: PaperMade = { meetingVersion: version, sha256, bytes: bytes.length, templateDigest, engine };
    const envelope = dutyEnvelope('documents/record-paper', meeting, duty, this.clock.now());
    const command = { type: 'record-paper', ...made } as const;
    await this.runner.run(envelope, stream, signatureDecider, command, async () => ({
      facts: null,
      given: null,
    }));
  }
}
