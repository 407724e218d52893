import { Signer, SignerFailed } from '../signer.js';

/** Where no signer is set up: signatures are given on paper. */
export class NoSigner extends Signer {
  readonly method = 'none';

  sign(): Promise<Buffer> {
    return Promise.reject(new SignerFailed('not-set-up'));
  }

  anchors(): Promise<readonly []> {
    return Promise.resolve([]);
  }
}
