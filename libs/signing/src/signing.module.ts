import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Configuration } from '#configuration';
import { Signer } from './signer.js';
import { NoSigner } from './signers/no.signer.js';
import { RemoteSigner } from './signers/remote.signer.js';
import { TestCaSigner } from './signers/test-ca.signer.js';

/** Provides the signer that the configuration names. */
@Module({
  providers: [{ provide: Signer, inject: [Configuration], useFactory: signerFor }],
  exports: [Signer],
})
export class SigningModule {}

export function signerFor({ signer, home }: Pick<Configuration, 'signer' | 'home'>): Signer {
  switch (signer.kind) {
    case 'none':
      return new NoSigner();
    case 'test-ca':
      return new TestCaSigner(join(home, 'signing'));
    case 'remote':
      return new RemoteSigner(signer);
  }
}
