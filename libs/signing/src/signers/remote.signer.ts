import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Signer, SignerFailed, type SigningRequest } from '../signer.js';

export interface RemoteSignerOptions {
  readonly url: string;
  /** Sent as a bearer token; undefined where the service knows us in another way. */
  readonly token: string | undefined;
  /** A PEM file with the certificates that its chains end in. */
  readonly anchorsFile: string;
  /** How long the person has to agree, ms. */
  readonly patience?: number;
}

const PATIENCE_MS = 90_000;
/** More than any CMS there is room for in a file. */
const LONGEST_ANSWER = 100_000;

/**
 * Has a signing service sign, with whatever electronic identity it takes. One POST of JSON: a digest in, a CMS out. The
 * request's id goes with it, so that a request sent again is not one more signature. README.md has the protocol.
 */
export class RemoteSigner extends Signer {
  readonly method = 'remote';
  private readonly trusted: readonly X509Certificate[];

  /** Throws when the file with the certificates cannot be used. */
  constructor(private readonly options: RemoteSignerOptions) {
    super();
    this.trusted = certificatesIn(options.anchorsFile);
  }

  async sign(request: SigningRequest): Promise<Buffer> {
    const response = await this.ask(request);
    if (response.status >= 500 || response.status === 429) throw new SignerFailed('unreachable');
    if (!response.ok) throw new SignerFailed('declined');
    const cms = await cmsIn(response);
    if (!cms) throw new SignerFailed('unreachable');
    return cms;
  }

  anchors(): Promise<readonly X509Certificate[]> {
    return Promise.resolve(this.trusted);
  }

  private async ask({ digest, ...request }: SigningRequest): Promise<Response> {
    const { url, token, patience = PATIENCE_MS } = this.options;
    try {
      return await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'idempotency-key': request.requestId,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ ...request, digestAlgorithm: 'sha256', digest: digest.toString('base64') }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
    } catch {
      throw new SignerFailed('unreachable');
    }
  }
}

async function cmsIn(response: Response): Promise<Buffer | undefined> {
  try {
    const text = await response.text();
    if (text.length > LONGEST_ANSWER) return undefined;
    const { cms } = JSON.parse(text) as { cms?: unknown };
    return typeof cms === 'string' && cms.length > 0 ? Buffer.from(cms, 'base64') : undefined;
  } catch {
    return undefined;
  }
}

function certificatesIn(path: string): X509Certificate[] {
  const pem = readFileSync(path, 'utf8');
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new Error(`${path} holds no certificate in PEM`);
  return found.map((one) => new X509Certificate(one));
}
