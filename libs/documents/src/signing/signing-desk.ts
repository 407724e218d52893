import { Injectable } from '@nestjs/common';
import type { CommandEnvelope } from '#event-store';
import { type Instant, refuse, type Refusal, RefusedError } from '#kernel';
import {
  Signer,
  SignatureUnusable,
  SignerFailed,
  type SigningRole,
  signPdf,
  verifySignatures,
} from '#signing';
import { ContentStore } from '../content/content-store.js';
import type { SignatureApplied } from '../domain/signature.events.js';
import { signatureRules } from '../domain/signature.rules.js';
import { PreparedSignatures } from './prepared-signatures.js';

export interface ToSign {
  /** SHA-256 of the file as it is: the paper, with the signatures so far. */
  readonly before: string;
  readonly person: string;
  /** As printed in the file. */
  readonly name: string;
  readonly role: SigningRole;
  readonly at: Instant;
}

export type SignedFile = Pick<
  SignatureApplied,
  'signedAt' | 'method' | 'before' | 'after' | 'bytes' | 'certificate'
>;

const REASONS: Record<SigningRole, string> = {
  secretary: 'Undertecknar som sekreterare',
  chair: 'Undertecknar som ordförande',
  approver: 'Undertecknar som justerare',
};

/** Has a file signed, once for each command, and keeps the signed file. */
@Injectable()
export class SigningDesk {
  constructor(
    private readonly signer: Signer,
    private readonly content: ContentStore,
    private readonly prepared: PreparedSignatures,
  ) {}

  async sign(envelope: CommandEnvelope, toSign: ToSign): Promise<SignedFile> {
    const key = { commandId: envelope.commandId, before: toSign.before };
    const { signedAt, after: earlier } = await this.prepared.begin(key, toWholeSeconds(toSign.at));
    if (earlier !== null) return this.evidence(toSign.before, earlier);
    const after = await this.signNow(envelope, { ...toSign, at: signedAt });
    await this.prepared.finish(key, after);
    return this.evidence(toSign.before, after);
  }

  private async signNow({ association, commandId }: CommandEnvelope, toSign: ToSign): Promise<string> {
    const { before, person, name, role, at: signedAt } = toSign;
    const file = await this.fileOf(before);
    const requestId = [commandId, before.slice(0, 16), Date.parse(signedAt) / 1000].join('.');
    const request = { requestId, association, person, role, signedAt };
    try {
      const { bytes } = await signPdf(this.signer, file, request, { name, reason: REASONS[role] });
      return await this.content.put({ mediaType: 'application/pdf', bytes });
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /** Read from the file itself, so that a repeat tells what the first time told. */
  private async evidence(before: string, after: string): Promise<SignedFile> {
    const file = await this.fileOf(after);
    const { signatures } = verifySignatures(file, await this.signer.anchors());
    const { at, certificate } = signatures.at(-1)!;
    const { method } = this.signer;
    return { signedAt: at!, method, before, after, bytes: file.length, certificate: { ...certificate! } };
  }

  private async fileOf(sha256: string): Promise<Buffer> {
    const stored = await this.content.get(sha256);
    if (!stored) throw new Error(`Content ${sha256} is missing`);
    return stored.bytes;
  }
}

/** A PDF tells time no finer. */
function toWholeSeconds(at: Instant): Instant {
  return `${at.slice(0, 19)}.000Z`;
}

function asRefusal(error: unknown): unknown {
  if (error instanceof SignerFailed) return new RefusedError(notGiven(error));
  if (!(error instanceof SignatureUnusable)) return error;
  return new RefusedError(
    refuse(
      signatureRules['signature-unusable'],
      error.reason === 'personal-number'
        ? 'Certifikatet innehåller ett personnummer och kan inte stå i en allmän handling. Be tjänsten om ett certifikat med pseudonym, eller underteckna på papper (minutes/sign).'
        : 'Tjänsten svarade med en underskrift som inte håller vid kontroll. Ingenting är undertecknat. Försök igen, eller underteckna på papper (minutes/sign).',
      { reason: error.reason },
    ),
  );
}

function notGiven({ fault }: SignerFailed): Refusal {
  switch (fault) {
    case 'not-set-up':
      return refuse(
        signatureRules['signing-not-set-up'],
        'Ingen tjänst för elektronisk underskrift är inkopplad. Underteckna på papper (minutes/sign), eller be driften ställa in SIGNER.',
      );
    case 'declined':
      return refuse(
        signatureRules['signature-not-given'],
        'Underskriften avbröts eller avvisades. Ingenting är undertecknat. Försök igen, eller underteckna på papper (minutes/sign).',
        { fault },
      );
    case 'unreachable':
      return refuse(
        signatureRules['signature-not-given'],
        'Tjänsten för underskrift svarar inte. Ingenting är undertecknat. Försök igen om en stund med samma Idempotency-Key.',
        { fault },
      );
  }
}
