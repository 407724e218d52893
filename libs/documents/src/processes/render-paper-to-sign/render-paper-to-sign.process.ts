import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { ContentStore } from '../../content/content-store.js';
import { signatureDecider } from '../../domain/signature.decider.js';
import type { PaperMade, PaperOffered } from '../../domain/signature.events.js';
import { signatureStream } from '../../domain/streams.js';
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
    private readonly clock: Clock,
  ) {
    super();
  }

  plan({ type, stream, data, recordedAt }: RecordedEvent): readonly DutyChange[] {
    const { association, id } = partsOfStream(stream);
    const { meetingVersion } = data as PaperOffered | PaperMade;
    const key = `${stream}@${meetingVersion}`;
    if (type === 'signature.paper-made') return [{ settle: key }];
    const duty = { meeting: id, version: meetingVersion };
    return [{ add: { key, association, dueAt: recordedAt, data: duty } }];
  }

  async perform(duty: Duty): Promise<void> {
    const { association } = duty;
    const { meeting, version } = duty.data as { meeting: string; version: number };
    const stream = signatureStream({ association, id: meeting });
    const { offered, paper } = (await this.runner.load(stream, signatureDecider)).state;
    // Another offer has taken its place, or it is made: the duty has nothing left to do.
    if (offered?.meetingVersion !== version || paper) return;

    const [shown, owner] = [
      await meetingAt(this.runner, association, offered),
      await associationAt(this.runner, association, offered),
    ];
    const { bytes, templateDigest, engine } = await this.pdf.render(offeredPaper(offered, shown, owner));
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
