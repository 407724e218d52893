import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import type { SignaturesView } from '#documents';
import type { HistoryView } from '#evidence';
import type { Role } from '#http';
import { TestCaSigner, verifySignatures } from '#signing';
import { eventually } from '#testing';

const FILE = fileURLToPath(new URL('../scenarios/law/100-signed-electronically.yaml', import.meta.url));
const ASSOCIATION = 'lovvik';
const MEETING = 'styrelsen-2026-03-03';

const SIGNERS = [
  { role: 'secretary', person: 'p01', name: 'Alva Ek' },
  { role: 'chair', person: 'p02', name: 'Bo Dahl' },
  { role: 'approver', person: 'p03', name: 'Cecilia Gran' },
] as const;
const [SECRETARY, CHAIR, APPROVER] = SIGNERS;

interface Actor {
  readonly role: Role;
  readonly person: string | null;
}
interface Answer {
  readonly status: number;
  readonly body: {
    rule?: string;
    duplicate?: boolean;
    version?: number;
    events?: { type: string; data: object }[];
  };
}

let house: PlayedHouse;

beforeAll(async () => {
  house = await PlayedHouse.of([FILE]);
}, 120_000);
afterAll(() => house?.close(), 60_000);

function address(path: string): string {
  return `${house.installation.baseUrl}/v1/associations/${ASSOCIATION}/${path}`;
}

async function tokenOf({ role, person }: Actor): Promise<string> {
  return house.installation.tokenFor({ roles: [role], person }, ASSOCIATION);
}

async function send(path: string, actor: Actor, body: object, key: string = randomUUID()): Promise<Answer> {
  const response = await fetch(address(path), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(actor)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      'if-match': '*',
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

async function file(
  path: string,
  actor?: Actor,
): Promise<{ status: number; bytes: Buffer; etag: string | null }> {
  const headers = actor ? { authorization: `Bearer ${await tokenOf(actor)}` } : undefined;
  const response = await fetch(address(path), headers ? { headers } : {});
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, etag: response.headers.get('etag') };
}

function signatures(): Promise<SignaturesView> {
  return house.get<SignaturesView>(
    `/v1/associations/${ASSOCIATION}/meetings/${MEETING}/signatures`,
    ASSOCIATION,
  );
}

async function signaturesForAnybody(): Promise<SignaturesView> {
  const { bytes } = await file(`meetings/${MEETING}/signatures`);
  return JSON.parse(bytes.toString()) as SignaturesView;
}

function paperToSign(): Promise<string> {
  return eventually(async () => {
    const { paper } = await signatures();
    return paper?.stands && paper.sha256;
  });
}

function sign(actor: Actor, paper: string, key?: string): Promise<Answer> {
  return send(`meetings/${MEETING}/minutes/sign-electronically`, actor, { role: actor.role, paper }, key);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One story: what comes first is what the next test stands on. */
describe('Minutes that are signed electronically', () => {
  it('are laid out as a paper that only those who work with it can read', async () => {
    const paper = await paperToSign();
    const { bytes, etag } = await file(`meetings/${MEETING}/signatures/paper.pdf`, APPROVER);
    expect([sha256(bytes), etag]).toEqual([paper, `"${paper}"`]);
    expect((await file(`meetings/${MEETING}/signatures/paper.pdf`)).status).toBe(403);
    expect((await file(`meetings/${MEETING}/signatures`)).status).toBe(403);
  });

  it('are signed by those who must, each for themselves and the text that they have read', async () => {
    const paper = await paperToSign();
    const rules = [
      await sign(CHAIR, 'a'.repeat(64)),
      await sign({ role: 'chair', person: APPROVER.person }, paper),
      await sign({ role: 'chair', person: null }, paper),
      await send(`meetings/${MEETING}/minutes/sign-electronically`, SECRETARY, { role: 'chair', paper }),
    ].map(({ body }) => body.rule);
    expect(rules).toEqual(['another-paper', 'signer-not-entitled', 'signer-unknown', 'signer-not-entitled']);
    expect((await signatures()).signatures).toEqual([]);
  });

  it('are not signed twice by a command that is sent again', async () => {
    const key = randomUUID();
    const paper = await paperToSign();
    const first = await sign(SECRETARY, paper, key);
    const again = await sign(SECRETARY, paper, key);
    expect(first).toMatchObject({ status: 200, body: { duplicate: false } });
    expect(again).toMatchObject({ status: 200, body: { duplicate: true, version: first.body.version } });
    expect((await sign(SECRETARY, paper)).body.rule).toBe('already-signed');
    expect((await signatures()).signatures).toHaveLength(1);
  });

  it('lose their signatures when a paragraph is written anew, and are laid out again', async () => {
    const before = await paperToSign();
    const text = [{ p: 'Förbundschefen redovisar prognosen, som visar ett överskott.' }];
    expect(
      (await send(`meetings/${MEETING}/paragraphs/write`, SECRETARY, { item: 'budget', text })).status,
    ).toBe(200);
    expect((await sign(CHAIR, before)).body.rule).toBe('paper-changed');
    expect((await signatures()).paper).toMatchObject({ sha256: before, stands: false });
    expect((await send(`signatures/${MEETING}/offer`, SECRETARY, {})).status).toBe(200);
    const after = await paperToSign();
    expect(after).not.toBe(before);
    expect((await sign(CHAIR, before)).body.rule).toBe('another-paper');
    expect((await signatures()).signatures).toEqual([]);
  });

  it('get `minutes.signed` as on paper, and evidence of each signature beside it', async () => {
    const paper = await paperToSign();
    for (const [index, signer] of SIGNERS.entries()) {
      house.installation.moveClock(`2026-03-0${7 + index}T09:00:00.000Z`);
      const { status, body } = await sign(signer, paper);
      expect({ status, events: body.events }).toMatchObject({
        status: 200,
        events: [
          {
            type: 'minutes.signed',
            data: {
              who: { person: signer.person, name: signer.name },
              role: signer.role,
              method: 'electronic',
              on: { date: `2026-03-0${7 + index}`, missing: null },
            },
          },
        ],
      });
    }
    const { signatures: given, file: newest, whole } = await signatures();
    expect(given.map(({ role, name, on, valid }) => [role, name, on, valid])).toEqual(
      SIGNERS.map(({ role, name }, index) => [role, name, `2026-03-0${7 + index}`, true]),
    );
    const chain = given.map(({ details }) => [details!.before, details!.after]);
    expect(chain.map(([before]) => before)).toEqual([paper, ...chain.slice(0, -1).map(([, after]) => after)]);
    expect([newest, whole]).toEqual([chain.at(-1)![1], true]);
    const { events } = await house.get<HistoryView>(
      `/v1/associations/${ASSOCIATION}/signatures/${MEETING}/events`,
      ASSOCIATION,
    );
    expect(events.filter(({ type }) => type === 'signature.applied')).toHaveLength(4);
  });

  it('are in the signed file once approved: that is what everybody gets', async () => {
    const paper = await paperToSign();
    const approve = (on: string) => send(`meetings/${MEETING}/minutes/approve`, SECRETARY, { on });
    expect((await approve('2026-03-08')).body.rule).toBe('approved-before-signed');
    expect((await approve('2026-03-09')).status).toBe(200);
    const bytes = await eventually(async () => {
      const approved = await file(`meetings/${MEETING}/minutes.pdf`);
      return approved.status === 200 && approved.bytes;
    });
    const view = await signaturesForAnybody();
    expect(sha256(bytes)).toBe(view.file);
    const { bytes: unsigned } = await file(`meetings/${MEETING}/signatures/paper.pdf`);
    expect(sha256(unsigned)).toBe(paper);
    expect(bytes.subarray(0, unsigned.length).equals(unsigned)).toBe(true);
    const signer = new TestCaSigner(join(house.folder, 'signing'));
    expect(verifySignatures(bytes, await signer.anchors())).toMatchObject({
      whole: true,
      signatures: SIGNERS.map(() => ({ intact: true, trusted: true, inTime: true })),
    });
  });

  it('are said to be valid, in words, with nothing of the certificates for the public', async () => {
    const { bytes } = await file(`meetings/${MEETING}/minutes.html`);
    const page = bytes.toString();
    expect(page).toContain('Elektroniska underskrifter');
    for (const { name } of SIGNERS) expect(page).toContain(`${name} undertecknade elektroniskt`);
    expect(page).toContain('filen oförändrad, certifikatet utfärdat av en betrodd utfärdare och i kraft');
    const open = await signaturesForAnybody();
    expect(open.signatures.map(({ valid, details }) => [valid, details])).toEqual(
      SIGNERS.map(() => [true, null]),
    );
    const {
      signatures: [first],
    } = await signatures();
    const { serial, subject } = first!.details!.certificate;
    for (const text of [page, JSON.stringify(open)])
      for (const secret of [serial, subject, 'Paragraf TEST CA']) expect(text).not.toContain(secret);
    expect((await file(`signatures/${MEETING}/events`)).status).toBe(403);
  });

  it('answer as their description says', async () => {
    const description = (await (
      await fetch(`${house.installation.baseUrl}/openapi.json`)
    ).json()) as OpenAPIObject;
    const described = new DescribedAnswers(description);
    const schema = '#/components/schemas/SignaturesView';
    expect(described.faultsIn(await signatures(), schema)).toBeNull();
    expect(described.faultsIn(await signaturesForAnybody(), schema)).toBeNull();
  });

  it('hold to other programs, which find the file sound', async () => {
    const { bytes } = await file(`meetings/${MEETING}/minutes.pdf`);
    const path = join(house.folder, 'signed.pdf');
    await writeFile(path, bytes);
    const said = (tool: string, ...options: string[]): string | undefined => {
      const { error, stdout } = spawnSync(tool, [...options, path], { encoding: 'utf8' });
      return error ? undefined : stdout;
    };
    const pdfsig = said('pdfsig', '-nocert');
    if (pdfsig === undefined) console.warn('pdfsig is not installed: only our own verifier has looked.');
    else expect(pdfsig.match(/Signature is Valid\./g)).toHaveLength(3);
    const qpdf = said('qpdf', '--check');
    if (qpdf === undefined) console.warn('qpdf is not installed: nobody has looked at the file itself.');
    else expect(qpdf).toContain('No syntax or stream encoding errors found');
    expect(bytes.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  });
});
