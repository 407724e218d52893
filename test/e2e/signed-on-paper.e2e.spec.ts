import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import type { SignaturesView } from '#documents';
import type { Role } from '#http';
import type { MinutesView } from '#meetings';
import { eventually } from '#testing';
import { pdfFaults } from '../../libs/documents/src/pdf/pdf-faults.js';
import { readPdf, streamOf } from '../../libs/documents/src/pdf/read-pdf.js';
import { signPdf, TestCaSigner } from '#signing';
import { smallPdf } from '../../libs/signing/src/samples/small-pdf.js';

const FILE = fileURLToPath(new URL('../scenarios/law/120-signed-on-paper.yaml', import.meta.url));
const ASSOCIATION = 'aldal';
const HELD = 'styrelsen-2026-05-12';
const AFTERWARDS = 'styrelsen-2025-11-20';
const SCAN = 'e5a018ca00ba608b750011efc7d8ecab1b2c4dd58c9fd0caf3ae5742e9b2b6ce';
const PAPER = '39ad14b26660ec906d403a96961feb19232d4ee4c9b617d8fad86c1e138e5d3a';

let house: PlayedHouse;

beforeAll(async () => {
  house = await PlayedHouse.of([FILE]);
}, 120_000);
afterAll(() => house?.close(), 60_000);

const at = (path: string): string => `/v1/associations/${ASSOCIATION}/${path}`;

function ask(path: string, role?: Role, init: RequestInit = {}): Promise<Response> {
  return asked(`${house.installation.baseUrl}${path}`, role, init);
}

async function asked(url: string, role: Role | undefined, init: RequestInit): Promise<Response> {
  const token = role && (await house.installation.tokenFor({ roles: [role], person: 'p01' }, ASSOCIATION));
  return fetch(url, {
    ...init,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...init.headers },
  });
}

async function send(path: string, body: object): Promise<{ status: number; rule?: string }> {
  const response = await ask(at(path), 'secretary', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '*' },
    body: JSON.stringify(body),
  });
  const { rule } = (await response.json()) as { rule?: string };
  return { status: response.status, ...(rule && { rule }) };
}

async function stored(bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await ask(at(`attachments/${sha256}`), 'secretary', {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  return sha256;
}

const signatures = (meeting: string): Promise<SignaturesView> =>
  house.get<SignaturesView>(at(`meetings/${meeting}/signatures`), ASSOCIATION);

describe('Minutes that are signed on paper', () => {
  it('show each signature with its scan, and where that is', async () => {
    const { elsewhere, signatures: here } = await signatures(HELD);
    expect(here).toEqual([]);
    const evidence = {
      kind: 'scan',
      sha256: SCAN,
      mediaType: 'image/png',
      bytes: 240,
      href: at(`attachments/${SCAN}`),
      attestedBy: 'p01',
      inStore: true,
      found: null,
    };
    expect(elsewhere).toMatchObject([
      { role: 'chair', name: 'Nils Berg', on: { date: '2026-05-18' }, method: 'paper', evidence },
      { role: 'approver', name: 'Eva Lund', on: { date: '2026-05-19' }, method: 'paper', evidence },
    ]);
    expect((await ask(evidence.href, 'auditor')).status).toBe(200);
  });

  it('tell the public that there is a scan, and neither where it is nor who vouches for it', async () => {
    const { elsewhere } = (await (await ask(at(`meetings/${HELD}/signatures`))).json()) as SignaturesView;
    expect(elsewhere.map(({ evidence }) => [evidence!.href, evidence!.attestedBy])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(elsewhere[0]!.inWords).toBe(
      'Undertecknad på papper; det inskannade originalet finns bland bilagorna.',
    );
  });

  it('list their attachments as data too, with what the store knows of them', async () => {
    const view = await house.get<MinutesView>(at(`meetings/${HELD}/minutes`), ASSOCIATION);
    expect(view.paragraphs.map(({ attachments }) => attachments)).toEqual([
      [{ title: 'Medlemmarnas synpunkter', sha256: PAPER, mediaType: 'text/plain', bytes: 43 }],
    ]);
    expect(view.findings.filter(({ rule }) => rule === 'signature-without-scan')).toEqual([]);
  });
});

describe('The archive copy of minutes', () => {
  const copy = (role?: Role): Promise<Response> => ask(at(`meetings/${HELD}/minutes.pdf?attach=all`), role);

  it('has their data, attachments and scans in one PDF/A-3a', async () => {
    const response = await eventually(async () => {
      const answer = await copy('secretary');
      return answer.status === 200 && answer;
    });
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(pdfFaults(bytes)).toEqual([]);
    const { objects, metadata } = readPdf(bytes);
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    const embedded = [...objects.values()]
      .filter((object) => object.includes('/Type /EmbeddedFile'))
      .map((object) => Buffer.from(streamOf(object), 'latin1'))
      .map((content) => createHash('sha256').update(content).digest('hex'));
    expect(embedded).toHaveLength(3);
    expect(embedded).toEqual(expect.arrayContaining([SCAN, PAPER]));
  });

  it('is for those who work within the association', async () => {
    expect((await copy()).status).toBe(403);
    expect((await ask(at(`meetings/${HELD}/minutes.pdf?attach=json`))).status).toBe(200);
  });
});

describe('An attachment as an archive keeps it', () => {
  const archived = (sha256: string, role?: Role): Promise<Response> =>
    ask(at(`attachments/${sha256}/archive.pdf`), role);

  it.each([
    ['a picture', SCAN],
    ['a text', PAPER],
  ])('is set as PDF/A-2a from %s', async (_what, sha256) => {
    const response = await archived(sha256, 'auditor');
    expect(response.status).toBe(200);
    expect(response.headers.get('archive-copy')).toBe('made-here; claim="PDF/A-2A"');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(pdfFaults(Buffer.from(await response.arrayBuffer()))).toEqual([]);
  });

  it('is as it was stored when it says that it is PDF/A', async () => {
    const claims = Buffer.from(
      '%PDF-1.7\n<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n',
    );
    const response = await archived(await stored(claims), 'secretary');
    expect(response.headers.get('archive-copy')).toBe('as-stored; claim="PDF/A-2B"');
    expect(Buffer.from(await response.arrayBuffer()).equals(claims)).toBe(true);
  });

  it('is refused where it cannot be, and to those who may not read it', async () => {
    const broken = Buffer.from('\x89PNG\r\n\x1a\n och sedan inget mer', 'latin1');
    for (const content of [smallPdf(), broken]) {
      const response = await archived(await stored(content), 'secretary');
      const { rule } = (await response.json()) as { rule: string };
      expect([response.status, rule]).toEqual([422, 'attachment-not-archivable']);
    }
    expect((await archived('f'.repeat(64), 'secretary')).status).toBe(404);
    expect((await archived(SCAN)).status).toBe(401);
  });
});

describe('An electronic signature that was given in another system', () => {
  it('stands on somebody’s word where the meeting is entered afterwards, with a remark', async () => {
    const { elsewhere } = await signatures(AFTERWARDS);
    expect(elsewhere.map(({ method, evidence, inWords }) => [method, evidence, inWords])).toEqual(
      Array.from({ length: 2 }, () => [
        'electronic',
        null,
        'Uppges vara undertecknad elektroniskt i ett annat system; ingen fil visar det.',
      ]),
    );
    const { findings } = await house.get<MinutesView>(at(`meetings/${AFTERWARDS}/minutes`), ASSOCIATION);
    expect(findings.filter(({ rule }) => rule === 'signature-unproven')).toHaveLength(2);
  });

  it('is shown by the signed file, whose signatures are checked, and not by one that was changed', async () => {
    const signer = new TestCaSigner(join(house.folder, 'signing'));
    const request = {
      requestId: 'elsewhere',
      association: 'annat-system',
      person: 'p01',
      role: 'secretary',
      signedAt: '2026-05-19T08:00:00.000Z',
    } as const;
    const { bytes } = await signPdf(signer, smallPdf(), request, { name: 'Ylva Rask', reason: 'Protokoll' });
    const changed = Buffer.from(bytes.toString('latin1').replace('(minutes)', '(MINUTES)'), 'latin1');
    const sign = (evidence: string) =>
      send(`meetings/${AFTERWARDS}/minutes/sign`, {
        person: 'p01',
        role: 'secretary',
        on: '2026-05-19',
        method: 'electronic',
        evidence,
      });
    expect(await sign(await stored(changed))).toEqual({ status: 422, rule: 'evidence-broken' });
    expect(await sign(await stored(bytes))).toEqual({ status: 200 });
    const { elsewhere } = await signatures(AFTERWARDS);
    expect(elsewhere.at(-1)).toMatchObject({
      evidence: {
        kind: 'signed-file',
        found: { signatures: 1, intact: true, trusted: true, inTime: true, whole: true },
      },
      inWords: expect.stringContaining('Den har en elektronisk underskrift: filen är oförändrad'),
    });
  });

  it('is described as it is answered', async () => {
    const description = (await (await ask('/openapi.json')).json()) as OpenAPIObject;
    const described = new DescribedAnswers(description);
    for (const meeting of [HELD, AFTERWARDS])
      expect(described.faultsIn(await signatures(meeting), '#/components/schemas/SignaturesView')).toBeNull();
  });
});
