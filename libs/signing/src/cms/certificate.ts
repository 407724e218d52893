import { randomBytes } from 'node:crypto';
import {
  BitString,
  fromBER,
  Integer,
  ObjectIdentifier,
  PrintableString,
  Sequence,
  Set as AsnSet,
  Utf8String,
} from 'asn1js';
import { BasicConstraints, Certificate, Extension, RelativeDistinguishedNames } from 'pkijs';
import type { Instant } from '#kernel';
import './engine.js';

export const ECDSA_P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

const COMMON_NAME = '2.5.4.3';
const SERIAL_NUMBER = '2.5.4.5';
const ORGANISATION = '2.5.4.10';
const ORGANISATIONAL_UNIT = '2.5.4.11';

/** Who a certificate is for or by: a function and an id, never a person's name or number. */
export interface Subject {
  readonly commonName: string;
  readonly organisation: string;
  readonly unit?: string;
  /** An id that means nothing outside the association. */
  readonly pseudonym?: string;
}

export interface CertificateRequest {
  readonly subject: Subject;
  readonly issuer: Subject;
  readonly publicKey: CryptoKey;
  readonly issuerKey: CryptoKey;
  readonly from: Instant;
  readonly until: Instant;
  readonly authority: boolean;
}

/** An X.509 certificate, signed with ECDSA and SHA-256. */
export async function certificateOf(request: CertificateRequest): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = serialNumber();
  certificate.issuer = nameOf(request.issuer);
  certificate.subject = nameOf(request.subject);
  certificate.notBefore.value = new Date(request.from);
  certificate.notAfter.value = new Date(request.until);
  certificate.extensions = [basicConstraints(request.authority), keyUsage(request.authority)];
  await certificate.subjectPublicKeyInfo.importKey(request.publicKey);
  await certificate.sign(request.issuerKey, 'SHA-256');
  return certificate;
}

/** Positive, and 16 octets long: nobody can tell one from the next. */
function serialNumber(): Integer {
  const octets = randomBytes(16);
  octets[0] = (octets[0]! & 0x3f) | 0x40;
  return new Integer({ valueHex: new Uint8Array(octets).buffer });
}

/** One attribute in each part of the name: pkijs would put them all in one. */
function nameOf({ commonName, organisation, unit, pseudonym }: Subject): RelativeDistinguishedNames {
  const text = (value: string): Utf8String => new Utf8String({ value });
  const parts: Array<[string, Utf8String | PrintableString]> = [
    [ORGANISATION, text(organisation)],
    ...(unit ? [[ORGANISATIONAL_UNIT, text(unit)] as [string, Utf8String]] : []),
    [COMMON_NAME, text(commonName)],
    ...(pseudonym
      ? [[SERIAL_NUMBER, new PrintableString({ value: pseudonym })] as [string, PrintableString]]
      : []),
  ];
  const sets = parts.map(
    ([type, value]) =>
      new AsnSet({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] }),
  );
  const { result } = fromBER(new Sequence({ value: sets }).toBER());
  return new RelativeDistinguishedNames({ schema: result });
}

function basicConstraints(authority: boolean): Extension {
  const value = new BasicConstraints(authority ? { cA: true, pathLenConstraint: 0 } : {});
  return new Extension({ extnID: '2.5.29.19', critical: true, extnValue: value.toSchema().toBER() });
}

/** digitalSignature and nonRepudiation for who signs; keyCertSign and cRLSign for an authority. */
function keyUsage(authority: boolean): Extension {
  const [bits, unusedBits] = authority ? [0x06, 1] : [0xc0, 6];
  const value = new BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits });
  return new Extension({ extnID: '2.5.29.15', critical: true, extnValue: value.toBER() });
}
