import { Injectable } from '@nestjs/common';
import { StoredFiles } from '#attachments';
import type { CommandEnvelope, Loaded, ReadFact } from '#event-store';
import { foundSignatures, Signer } from '#signing';
import type { AttachScan, SignMinutes } from '../domain/meeting.commands.js';
import type { MeetingContext, SignatureProof } from '../domain/meeting.context.js';
import type { SignaturesFound } from '../domain/meeting.events.js';
import type { MeetingState } from '../domain/meeting.state.js';
import { attachmentIn, meetingFacts } from './meeting-facts.js';

/** A file with signatures is read whole to be checked; a larger one is taken unchecked. */
const CHECKED_UP_TO = 64 * 1024 * 1024;

/** Looks at the files that show signatures, which only the store has. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly files: StoredFiles,
    private readonly signer: Signer,
  ) {}

  /** The facts of a command that names evidence, or may. */
  facts(envelope: CommandEnvelope, command: SignMinutes | AttachScan) {
    return async (read: ReadFact, own: Loaded<MeetingState>): Promise<MeetingContext> => {
      const context = await meetingFacts(envelope, command)(read, own);
      const sha256 = attachmentIn(command);
      return sha256 === undefined ? context : { ...context, proof: await this.look(context, command) };
    };
  }

  private async look(
    { attachment }: MeetingContext,
    command: SignMinutes | AttachScan,
  ): Promise<SignatureProof | null> {
    if (!attachment) return null;
    const inStore = await this.files.has(attachment.sha256);
    const isSigned = command.type === 'sign-minutes' && command.method === 'electronic';
    const found = inStore && isSigned && attachment.bytes <= CHECKED_UP_TO;
    return { kind: 'file', inStore, found: found ? await this.foundIn(attachment.sha256) : null };
  }

  private async foundIn(sha256: string): Promise<SignaturesFound | null> {
    const bytes = await this.files.read(sha256);
    return bytes ? foundSignatures(bytes, await this.signer.anchors()) : null;
  }
}
