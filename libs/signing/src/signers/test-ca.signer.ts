import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { Certificate } from 'pkijs';
import { certificateOf, ECDSA_P256, type Subject } from '../cms/certificate.js';
import { buildCms } from '../cms/build-cms.js';
import { crypto } from '../cms/engine.js';
import { Signer, type SigningRequest, type SigningRole } from '../signer.js';
import { keyFile } from './key-file.js';

/** Scenarios drive the clock over decades; a test's certificates must not run out in the middle of one. */
const VALID = { from: '2000-01-01T00:00:00.000Z', until: '2049-12-31T00:00:00.000Z' } as const;

const AUTHORITY: Subject = {
  organisation: 'Paragraf TEST',
  commonName: 'Paragraf TEST CA - not for real use',
};

const FUNCTIONS: Record<SigningRole, string> = {
  secretary: 'sekreterare',
  chair: 'ordförande',
  approver: 'justerare',
};

interface Authority {
  readonly key: CryptoKey;
  readonly certificate: Certificate;
}

/**
 * Signs where there is no signing service: the embedded mode, demos and tests. Each signature has a key of its own,
 * which is thrown away; the authority's stays in a directory that only its owner can read. Its certificates name a
 * function and the association's own id of the person, and say that they are a test.
 */
export class TestCaSigner extends Signer {
  readonly method = 'test-ca';
  private authority: Promise<Authority> | undefined;

  constructor(private readonly directory: string) {
    super();
  }

  async sign({ digest, association, person, role }: SigningRequest): Promise<Buffer> {
    const authority = await this.opened();
    const { publicKey, privateKey } = await newKeys();
    const certificate = await certificateOf({
      subject: {
        organisation: AUTHORITY.organisation,
        unit: association,
        commonName: `TEST ${FUNCTIONS[role]}`,
        pseudonym: person,
      },
      issuer: AUTHORITY,
      publicKey,
      issuerKey: authority.key,
      ...VALID,
      authority: false,
    });
    return buildCms(digest, privateKey, [certificate, authority.certificate]);
  }

  async anchors(): Promise<readonly X509Certificate[]> {
    const { certificate } = await this.opened();
    return [new X509Certificate(Buffer.from(certificate.toSchema().toBER()))];
  }

  private opened(): Promise<Authority> {
    this.authority ??= openAuthority(join(this.directory, 'test-ca.json'));
    return this.authority;
  }
}

async function openAuthority(path: string): Promise<Authority> {
  const { key, certificate } = JSON.parse(await keyFile(path, newAuthority)) as {
    key: JsonWebKey;
    certificate: string;
  };
  return {
    key: await crypto.subtle.importKey('jwk', key, ECDSA_P256, false, ['sign']),
    certificate: Certificate.fromBER(new Uint8Array(Buffer.from(certificate, 'base64')).buffer),
  };
}

async function newAuthority(): Promise<string> {
  const { publicKey, privateKey } = await newKeys();
  const certificate = await certificateOf({
    subject: AUTHORITY,
    issuer: AUTHORITY,
    publicKey,
    issuerKey: privateKey,
    ...VALID,
    authority: true,
  });
  const key = await crypto.subtle.exportKey('jwk', privateKey);
  const der = Buffer.from(certificate.toSchema().toBER());
  return JSON.stringify({ key, certificate: der.toString('base64') });
}

function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ECDSA_P256, true, ['sign', 'verify']);
}
