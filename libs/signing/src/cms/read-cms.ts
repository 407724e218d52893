import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import { OctetString, Sequence } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { MESSAGE_DIGEST, SHA_256, SIGNED_DATA, SIGNING_CERTIFICATE_V2 } from './oids.js';

/** What a signature says, as far as its own bytes tell. */
export interface ReadCms {
  /** The digest that was signed. */
  readonly digest: Buffer;
  readonly signer: X509Certificate;
  /** Other certificates that came with it. */
  readonly others: readonly X509Certificate[];
  /** SHA-256 of the certificate that the signer meant; undefined when it does not say. */
  readonly meant: Buffer | undefined;
  /** Whether the signer's key made the signature. */
  readonly genuine: boolean;
}

/** Reads a detached CMS with one signer and SHA-256. Undefined when it is something else. */
export function readCms(der: Uint8Array): ReadCms | undefined {
  try {
    return read(der);
  } catch {
    return undefined;
  }
}

function read(der: Uint8Array): ReadCms | undefined {
  const content = ContentInfo.fromBER(new Uint8Array(der).buffer);
  if (content.contentType !== SIGNED_DATA) return undefined;
  const signed = new SignedData({ schema: content.content });
  const [info, second] = signed.signerInfos;
  if (!info?.signedAttrs || second || info.digestAlgorithm.algorithmId !== SHA_256) return undefined;
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  const own = certificates.find((one) => isOf(info, one));
  const digest = attribute(info, MESSAGE_DIGEST);
  if (!own || !(digest instanceof OctetString)) return undefined;
  const signer = asX509(own);
  return {
    digest: Buffer.from(digest.valueBlock.valueHexView),
    signer,
    others: certificates.filter((one) => one !== own).map(asX509),
    meant: meantCertificate(info),
    genuine: isGenuine(info, signer.publicKey),
  };
}

function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  return sid.serialNumber.isEqual(certificate.serialNumber) && sid.issuer.isEqual(certificate.issuer);
}

function attribute({ signedAttrs }: SignerInfo, type: string): unknown {
  return signedAttrs!.attributes.find((one) => one.type === type)?.values[0];
}

function meantCertificate(info: SignerInfo): Buffer | undefined {
  const value = attribute(info, SIGNING_CERTIFICATE_V2);
  const ids = value instanceof Sequence ? value.valueBlock.value[0] : undefined;
  const first = ids instanceof Sequence ? ids.valueBlock.value[0] : undefined;
  const hash =
    first instanceof Sequence ? first.valueBlock.value.find((one) => one instanceof OctetString) : undefined;
  return hash && Buffer.from(hash.valueBlock.valueHexView);
}

/** The key signs the attributes as a set, which is not how they stand in the file (RFC 5652 5.4). */
function isGenuine({ signedAttrs, signature }: SignerInfo, key: KeyObject): boolean {
  const attributes = Buffer.from(signedAttrs!.encodedValue);
  attributes[0] = 0x31;
  return verify('sha256', attributes, key, Buffer.from(signature.valueBlock.valueHexView));
}

function asX509(certificate: Certificate): X509Certificate {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
}
