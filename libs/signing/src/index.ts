export { foundSignatures, type FoundSignatures } from './found-signatures.js';
export { signPdf, SignatureUnusable, type SignedPdf } from './sign-pdf.js';
export { Signer, SignerFailed, type SignerFault, type SigningRequest, type SigningRole } from './signer.js';
export { NoSigner } from './signers/no.signer.js';
export { RemoteSigner, type RemoteSignerOptions } from './signers/remote.signer.js';
export { TestCaSigner } from './signers/test-ca.signer.js';
export { signerFor, SigningModule } from './signing.module.js';
export { type CertificateFacts, type Validity, type VerifiedFile, verifySignatures } from './verify.js';
