import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { refuse, RefusedError } from '#kernel';
import { MeetingReader } from '#meetings';
import { ContentStore } from '../../content/content-store.js';
import { signatureRules } from '../../domain/signature.rules.js';
import { newestFile } from '../../domain/signature.state.js';
import { signingOf } from '../../signing/signed-minutes.js';
import type { StoredDocument } from '../get-document/get-document.query.js';
import { GetSigningFileQuery } from './get-signatures.query.js';

@QueryHandler(GetSigningFileQuery)
export class GetSigningFileHandler implements IQueryHandler<GetSigningFileQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly meetings: MeetingReader,
    private readonly content: ContentStore,
  ) {}

  async execute({ association, meeting, which, reader }: GetSigningFileQuery): Promise<StoredDocument> {
    const { state } = await this.meetings.read(association, meeting, reader);
    const { state: signing } = await signingOf(this.runner, association, meeting);
    const file = which === 'paper' ? signing.paper : newestFile(signing);
    const stored = file && (await this.content.get(file.sha256));
    if (!stored) throw notThere(meeting, signing.offered !== null);
    const meetingVersion = signing.paper!.meetingVersion;
    return { meetingVersion, draft: !state.approved, sha256: file.sha256, ...stored };
  }
}

function notThere(meeting: string, offered: boolean): RefusedError {
  return new RefusedError(
    offered
      ? refuse(signatureRules['paper-not-made'], 'Exemplaret framställs. Försök igen om en stund.', {
          meeting,
        })
      : refuse(
          signatureRules['paper-not-offered'],
          'Protokollet är inte framlagt för elektronisk underskrift. Be sekreteraren lägga fram det (signatures/offer).',
          { meeting },
        ),
  );
}
