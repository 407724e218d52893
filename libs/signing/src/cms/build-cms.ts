import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { CONTENT_TYPE, DATA, MESSAGE_DIGEST, SIGNED_DATA, SIGNING_CERTIFICATE_V2 } from './oids.js';
import './engine.js';

/**
 * A detached CMS SignedData over a SHA-256 digest, as PAdES-B-B wants it (ETSI EN 319 142-1): the signer's certificate
 * is among what is signed, and the time is not; the file says that.
 */
export async function buildCms(
  digest: Buffer,
  key: CryptoKey,
  [own, ...chain]: readonly [Certificate, ...Certificate[]],
): Promise<Buffer> {
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(digest, own) }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [signer],
    certificates: [own, ...chain],
  });
  await signed.sign(key, 0, 'SHA-256');
  const content = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** In the order of their encodings, as DER wants a set. */
function attributesOf(digest: Buffer, own: Certificate): Attribute[] {
  const attributes = [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({
      type: MESSAGE_DIGEST,
      values: [new OctetString({ valueHex: new Uint8Array(digest).buffer })],
    }),
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(own)] }),
  ];
  const encoded = (one: Attribute): Buffer => Buffer.from(one.toSchema().toBER());
  return attributes.toSorted((a, b) => Buffer.compare(encoded(a), encoded(b)));
}

/** SigningCertificateV2 (RFC 5035) with the certificate's SHA-256, which is its default. */
function signingCertificate(own: Certificate): Sequence {
  const hash = createHash('sha256').update(Buffer.from(own.toSchema().toBER())).digest();
  const id = new Sequence({ value: [new OctetString({ valueHex: new Uint8Array(hash).buffer })] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}
