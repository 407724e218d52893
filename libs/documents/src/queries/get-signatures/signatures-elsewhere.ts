import { Injectable } from '@nestjs/common';
import { StoredFiles } from '#attachments';
import type { MeetingState, MinutesSigned, SignatureEvidence } from '#meetings';
import { foundSignatures, Signer } from '#signing';
import type { SignatureState } from '../../domain/signature.state.js';
import { evidenceWords } from '../../domain/evidence-words.js';
import type { EvidenceView, RecordedSignatureView } from './signatures-view.js';

/** The signatures that were not given here, each with the file that shows it as it is found now. */
@Injectable()
export class SignaturesElsewhere {
  constructor(
    private readonly files: StoredFiles,
    private readonly signer: Signer,
  ) {}

  view(
    association: string,
    { signatures }: MeetingState,
    { applied }: SignatureState,
    works: boolean,
  ): Promise<RecordedSignatureView[]> {
    const here = (one: MinutesSigned): boolean =>
      one.method === 'electronic' &&
      one.evidence === null &&
      applied.some(({ role, who }) => role === one.role && who.person === one.who.person);
    const elsewhere = signatures.filter((one) => !here(one));
    return Promise.all(elsewhere.map((one) => this.recorded(association, one, works)));
  }

  private async recorded(
    association: string,
    { role, who, on, method, evidence: file }: MinutesSigned,
    works: boolean,
  ): Promise<RecordedSignatureView> {
    const evidence = file && (await this.evidence(association, file, works));
    return { role, name: who.name, on, method, evidence, inWords: evidenceWords(method, evidence) };
  }

  private async evidence(
    association: string,
    { kind, sha256, mediaType, bytes, attestedBy, found: foundThen }: SignatureEvidence,
    works: boolean,
  ): Promise<EvidenceView> {
    const inStore = await this.files.has(sha256);
    // What could not be checked then is not read again: nothing about the bytes can have changed.
    const content = inStore && foundThen ? await this.files.read(sha256) : undefined;
    return {
      kind,
      sha256,
      mediaType,
      bytes,
      href: works ? `/v1/associations/${association}/attachments/${sha256}` : null,
      attestedBy: works ? attestedBy : null,
      inStore,
      found: content ? foundSignatures(content, await this.signer.anchors()) : null,
    };
  }
}
