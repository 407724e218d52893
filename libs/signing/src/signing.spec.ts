import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundSignatures } from './found-signatures.js';
import { SignatureUnusable, signPdf } from './sign-pdf.js';
import { Signer, SignerFailed, type SigningRequest, type SigningRole } from './signer.js';
import { NoSigner } from './signers/no.signer.js';
import { TestCaSigner } from './signers/test-ca.signer.js';
import { smallPdf } from './samples/small-pdf.js';
import { verifySignatures } from './verify.js';

const ROLES: readonly SigningRole[] = ['secretary', 'chair', 'approver'];
const label = { name: 'Åsa Öst', reason: 'Undertecknar som justerare' };
const paper = smallPdf();

let directory: string;
let signer: TestCaSigner;
/** The paper, and the file after each signature. */
const files: Buffer[] = [paper];

function request(role: SigningRole, minute = 0): Omit<SigningRequest, 'digest'> {
  const signedAt = `2024-09-30T10:0${minute}:00.000Z`;
  return { requestId: `r-${role}`, association: 'sodra', person: `p-${role}`, role, signedAt };
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'paragraf-signing-'));
  signer = new TestCaSigner(join(directory, 'signing'));
  for (const [minute, role] of ROLES.entries())
    files.push((await signPdf(signer, files.at(-1)!, request(role, minute), label)).bytes);
});
afterAll(() => rm(directory, { recursive: true }));

describe('signing a paper three times in a row', () => {
  const valid = { intact: true, trusted: true, inTime: true };

  it('leaves what was there, byte for byte', () => {
    for (const [index, before] of files.slice(0, -1).entries())
      expect(files[index + 1]!.subarray(0, before.length).equals(before)).toBe(true);
  });

  it('makes every signature cover the file as it was then', async () => {
    const { signatures, whole } = verifySignatures(files.at(-1)!, await signer.anchors());
    expect(signatures).toMatchObject(files.slice(1).map(({ length }) => ({ ...valid, end: length })));
    expect(whole).toBe(true);
  });

  it('names a function and an id of the association in the certificate, and that it is a test', async () => {
    const { signatures } = verifySignatures(files.at(-1)!, await signer.anchors());
    const serials = signatures.map(({ certificate }) => certificate!.serial);
    expect(signatures.map(({ certificate }) => certificate!.subject)).toEqual([
      'O=Paragraf TEST, OU=sodra, CN=TEST sekreterare, serialNumber=p-secretary',
      'O=Paragraf TEST, OU=sodra, CN=TEST ordförande, serialNumber=p-chair',
      'O=Paragraf TEST, OU=sodra, CN=TEST justerare, serialNumber=p-approver',
    ]);
    expect(new Set(serials).size).toBe(3);
  });

  it('leaves the pages alone: the fields have no place on any', () => {
    const added = files.at(-1)!.toString('latin1', paper.length);
    expect(added).not.toContain('/Annots');
    expect(added.match(/\/Rect \[0 0 0 0\]/g)).toHaveLength(3);
    expect(added.match(/\/TU </g)).toHaveLength(3);
  });
});

describe('a file that somebody has changed', () => {
  async function intactAfter(change: (file: Buffer) => Buffer): Promise<boolean[]> {
    const file = change(Buffer.from(files.at(-1)!));
    return verifySignatures(file, await signer.anchors()).signatures.map(({ intact }) => intact);
  }

  it.each([
    ['in the paper', () => 20, [false, false, false]],
    ['after the first signature', () => files[1]!.length + 3, [true, false, false]],
    ['after the second signature', () => files[2]!.length + 3, [true, true, false]],
  ])('is found out, whichever byte it is: %s', async (_where, at, expected) => {
    const changed = await intactAfter((file) => {
      file[at()]! ^= 1;
      return file;
    });
    expect(changed).toEqual(expected);
  });

  it('is not whole when something is added after the last signature', async () => {
    const longer = Buffer.concat([files.at(-1)!, Buffer.from('\n% added\n')]);
    const { signatures, whole } = verifySignatures(longer, await signer.anchors());
    expect([signatures.every(({ intact }) => intact), whole]).toEqual([true, false]);
  });

  it('is not taken for signed when the signature is moved to another text', async () => {
    const text = files[1]!.toString('latin1').replace('minutes', 'MINUTES');
    const { signatures } = verifySignatures(Buffer.from(text, 'latin1'), await signer.anchors());
    expect(signatures).toMatchObject([{ intact: false }]);
  });

  it('is not trusted when another authority has signed it', async () => {
    const other = new TestCaSigner(join(directory, 'other'));
    const { signatures } = verifySignatures(files.at(-1)!, await other.anchors());
    expect(signatures.map(({ intact, trusted }) => [intact, trusted])).toEqual(
      Array.from({ length: 3 }, () => [true, false]),
    );
  });
});

/** Answers whatever it is told to. */
class FixedSigner extends Signer {
  readonly method = 'fixed';
  constructor(
    private readonly answer: (request: SigningRequest) => Promise<Buffer>,
    private readonly trusted: Signer = signer,
  ) {
    super();
  }
  sign(request: SigningRequest): Promise<Buffer> {
    return this.answer(request);
  }
  anchors() {
    return this.trusted.anchors();
  }
}

describe('what comes back from a signer', () => {
  const signedBy = (fixed: Signer, changed: object = {}) =>
    signPdf(fixed, paper, { ...request('chair'), ...changed }, label);

  it.each<[SignatureUnusable['reason'], () => Signer, object]>([
    ['invalid', () => new FixedSigner(async () => Buffer.from('no CMS')), {}],
    [
      'invalid',
      () => new FixedSigner((one) => signer.sign({ ...one, digest: createHash('sha256').digest() })),
      {},
    ],
    ['untrusted', () => new FixedSigner((one) => new TestCaSigner(join(directory, 'third')).sign(one)), {}],
    ['out-of-time', () => signer, { signedAt: '1999-01-01T00:00:00.000Z' }],
    ['personal-number', () => signer, { person: '191212121212' }],
  ])('is not used when it is %s', async (reason, fixed, changed) => {
    await expect(signedBy(fixed(), changed)).rejects.toEqual(new SignatureUnusable(reason));
  });

  it('is nothing where none is set up', async () => {
    await expect(signedBy(new NoSigner())).rejects.toEqual(new SignerFailed('not-set-up'));
  });

  it('must fit in the file', async () => {
    await expect(signedBy(new FixedSigner(async () => Buffer.alloc(20_000)))).rejects.toThrow('does not fit');
  });
});

describe("the test authority's key", () => {
  it('is made once, and readable by its owner only', async () => {
    const place = join(directory, 'once');
    const signers = Array.from({ length: 5 }, () => new TestCaSigner(place));
    const anchors = await Promise.all(signers.map((one) => one.anchors()));
    expect(new Set(anchors.map(([one]) => one!.fingerprint256)).size).toBe(1);
    expect(await readdir(place)).toEqual(['test-ca.json']);
    expect((await stat(join(place, 'test-ca.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(place)).mode & 0o777).toBe(0o700);
  });

  it('is not used when others can read it', async () => {
    const place = join(directory, 'open');
    await new TestCaSigner(place).anchors();
    await chmod(join(place, 'test-ca.json'), 0o644);
    await expect(new TestCaSigner(place).anchors()).rejects.toThrow('can be read by others');
  });

  it('is all that is kept: no key of a signer is', async () => {
    expect(await readdir(join(directory, 'signing'))).toEqual(['test-ca.json']);
    const kept = await readFile(join(directory, 'signing', 'test-ca.json'), 'utf8');
    expect(Object.keys(JSON.parse(kept) as object)).toEqual(['key', 'certificate']);
  });
});

describe('other programs', () => {
  async function outputOf(tool: string, before: string[], file: Buffer): Promise<string> {
    const path = join(directory, 'signed.pdf');
    await writeFile(path, file);
    const { stdout, stderr } = spawnSync(tool, [...before, path], { encoding: 'utf8' });
    return stdout + stderr;
  }
  const isInstalled = (tool: string): boolean => !spawnSync(tool, ['--version']).error;

  // Never silently less: where poppler is not installed, the name says so and our own verifier judges alone.
  if (isInstalled('pdfsig'))
    it("say the same: poppler's pdfsig finds three valid signatures, and none once a byte is changed", async () => {
      const found = await outputOf('pdfsig', ['-nocert'], files.at(-1)!);
      expect(found.match(/Signature is Valid\./g)).toHaveLength(3);
      expect(found.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(3);
      expect(found.match(/Total document signed/g)).toHaveLength(1);
      const changed = Buffer.from(files.at(-1)!);
      changed[changed.indexOf('minutes')]! ^= 1;
      const tampered = await outputOf('pdfsig', ['-nocert'], changed);
      expect(tampered.match(/Digest Mismatch\./g)).toHaveLength(3);
    });
  else
    it('are not asked: pdfsig is not installed, and only our own verifier has looked', async () => {
      const { signatures } = verifySignatures(files.at(-1)!, await signer.anchors());
      expect(signatures.map(({ intact }) => intact)).toEqual([true, true, true]);
    });

  if (isInstalled('qpdf'))
    it('find the file sound: qpdf', async () => {
      expect(await outputOf('qpdf', ['--check'], files.at(-1)!)).toContain(
        'No syntax or stream encoding errors found',
      );
    });
  else
    it('are not asked whether the file is sound: qpdf is not installed', () => {
      expect(files.at(-1)!.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
    });
});

describe('a file that was signed elsewhere', () => {
  const sound = { signatures: 3, intact: true, inTime: true, whole: true };

  it('is looked at as a whole: what holds of it holds of all its signatures', async () => {
    const signed = files.at(-1)!;
    expect(foundSignatures(signed, await signer.anchors())).toEqual({ ...sound, trusted: true });
    expect(foundSignatures(signed, [])).toEqual({ ...sound, trusted: false });
    const added = Buffer.concat([signed, Buffer.from('\n% mera\n')]);
    expect(foundSignatures(added, [])).toEqual({ ...sound, trusted: false, whole: false });
    const changed = Buffer.from(signed.toString('latin1').replace('(minutes)', '(MINUTES)'), 'latin1');
    expect(foundSignatures(changed, [])).toMatchObject({ signatures: 3, intact: false });
  });

  it.each([
    ['no signature', (file: string) => file.slice(0, paper.length)],
    [
      'a signature of another kind',
      (file: string) => file.replace('ETSI.CAdES.detached', 'adbe.pkcs7.detached'),
    ],
    ['a signature that cannot be read', (file: string) => file.replace(/\/Contents <30/, '/Contents <31')],
  ])('is not judged when it has %s', (_what, change) => {
    const file = Buffer.from(change(files.at(-1)!.toString('latin1')), 'latin1');
    expect(foundSignatures(file, [])).toBeNull();
  });

  it('may be written with other spaces, and the time with its zone', () => {
    const file = files[1]!.toString('latin1');
    const [range] = /\/ByteRange \[[^\]]*\]/.exec(file)!;
    const at = /\/M \(D:\d{14}Z\)/.exec(file)![0];
    const written = file
      .replace(range, range.replace('/ByteRange [0 ', '/ByteRange[ 0 '))
      .replace(at, "/M(D:20240930120000+02'00')");
    const { signatures } = verifySignatures(Buffer.from(written, 'latin1'), []);
    expect(signatures.map((one) => one.at)).toEqual(['2024-09-30T10:00:00.000Z']);
  });
});
