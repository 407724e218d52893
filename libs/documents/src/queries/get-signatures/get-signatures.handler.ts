import { createHash } from 'node:crypto';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { Versioned } from '#http';
import { MeetingReader, worksWithin } from '#meetings';
import { Signer, type VerifiedFile, verifySignatures } from '#signing';
import { ContentStore } from '../../content/content-store.js';
import type { SignatureApplied } from '../../domain/signature.events.js';
import { newestFile, type SignatureState } from '../../domain/signature.state.js';
import { validityWords } from '../../domain/signature-words.js';
import { signingOf } from '../../signing/signed-minutes.js';
import { standsFor } from '../../signing/signing-source.js';
import { GetSignaturesQuery } from './get-signatures.query.js';
import { SignaturesElsewhere } from './signatures-elsewhere.js';
import type { OfferedPaperView, SignaturesView, SignatureView } from './signatures-view.js';

@QueryHandler(GetSignaturesQuery)
export class GetSignaturesHandler implements IQueryHandler<GetSignaturesQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly meetings: MeetingReader,
    private readonly content: ContentStore,
    private readonly signer: Signer,
    private readonly elsewhere: SignaturesElsewhere,
  ) {}

  async execute({ association, meeting, reader }: GetSignaturesQuery): Promise<Versioned<SignaturesView>> {
    const { state } = await this.meetings.read(association, meeting, reader);
    const { stream, state: signing, version } = await signingOf(this.runner, association, meeting);
    const stands = await standsFor(this.runner, association, signing.offered, state);
    const file = signing.applied.length > 0 ? newestFile(signing)!.sha256 : null;
    const bytes = file === null ? undefined : (await this.content.get(file))?.bytes;
    const found = bytes && verifySignatures(bytes, await this.signer.anchors());
    const works = worksWithin(association, reader);
    return new Versioned(stream, version, {
      meeting,
      paper: paperView(signing, stands),
      file,
      whole: file === null ? null : (found?.whole ?? false),
      signatures: signing.applied.map((one, index) => signatureView(one, found, index, bytes, works)),
      elsewhere: await this.elsewhere.view(association, state, signing, works),
    });
  }
}

function paperView({ offered, paper }: SignatureState, stands: boolean): OfferedPaperView | null {
  if (!offered) return null;
  const { meetingVersion, at: offeredAt } = offered;
  return { sha256: paper?.sha256 ?? null, meetingVersion, offeredAt, stands };
}

function signatureView(
  applied: SignatureApplied,
  found: VerifiedFile | undefined,
  index: number,
  bytes: Buffer | undefined,
  works: boolean,
): SignatureView {
  const { who, role, on, method, signedAt, before, after, certificate } = applied;
  const one = found?.signatures[index];
  const recorded = bytes !== undefined && sha256(bytes.subarray(0, applied.bytes)) === after;
  const intact = recorded && one?.intact === true && one.certificate?.sha256 === certificate.sha256;
  const { trusted = false, inTime = false } = one ?? {};
  return {
    role,
    name: who.name,
    on,
    method,
    valid: intact && trusted && inTime,
    intact,
    trusted,
    inTime,
    inWords: validityWords({ intact, trusted, inTime }, method),
    details: works ? { person: who.person, signedAt, before, after, certificate } : null,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
