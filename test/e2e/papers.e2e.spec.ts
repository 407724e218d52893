import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { missingIn } from '../../libs/documents/src/samples/printed-texts.js';
import { readPdf } from '../../libs/documents/src/pdf/read-pdf.js';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import { NO_FAULTS, pageFaults } from '../support/page-faults.js';
import { pageDifferences } from '../support/same-content.js';
import { type IssuedPaperView, PAPER_KINDS, type PaperKind } from '#documents';
import type { HistoryView } from '#evidence';
import type { Role } from '#http';
import { type Browser, chromiumPath, startChromium } from '#testing';

const LAW = fileURLToPath(new URL('../scenarios/law/', import.meta.url));
const FILES = ['010-board-in-dispute', '020-budget-meeting', '070-fund', '090-one-grant', '110-papers'];

/** One paper of each kind: what it is about, how it was sent, and words that it must have. */
const PAPERS: ReadonlyArray<readonly [PaperKind, string, string, ...string[]]> = [
  ['summons', 'styrelsen-2025-11-19', 'kallelse-2025-11-19', 'Föredragningslista', 'Budget för 2026'],
  ['extract', 'styrelsen-2026-06-10?part=ansokningar', 'utdrag-2026-06-10', 'Protokollsutdrag', '§ 2'],
  ['anslag-proof', 'styrelsen-2025-05-14', 'anslagsbevis-2025-05-14', 'Norrfors kommuns anslagstavla'],
  ['decision-letter', 'ungdomssparet-2026', 'besked-ungdomssparet', '850 000 kr', 'Så överklagar du'],
  ['agreement', 'ungdomssparet', 'avtal-ungdomssparet', 'BSF 2026-31', 'Slutrapport'],
  [
    'requisition-receipt',
    'ungdomssparet?part=juli',
    'kvittens-juli',
    'Kvittens på rekvisition',
    'Ver 2026-208',
  ],
  ['decision-file', 'ungdomssparet', 'akt-ungdomssparet', 'Beredningsgruppen', '12 500 kr'],
  ['legal-force', 'budget-2026', 'lagakraft-budget', 'har vunnit laga kraft den 12 december 2025'],
  ['delegated-decisions', 'inkop', 'delegation-inkop', 'Köpa in en utvärdering av Ungdomsspåret'],
  [
    'delegation-report',
    'bjorkalven?part=2025-01-01&part=2025-12-31',
    'delegationsbeslut-2025',
    'Grund:',
    'Köpa in en utvärdering av Ungdomsspåret',
  ],
  ['fees-basis', 'styrelsen-2025-05-14', 'arvode-2025-05-14', 'Tjänstgörande ersättare'],
];

let house: PlayedHouse;

beforeAll(async () => {
  house = await PlayedHouse.of(FILES.map((file) => `${LAW}${file}.yaml`));
}, 120_000);

afterAll(() => house?.close(), 60_000);

async function as(roles: Role[] | null, path: string, person: string | null = null): Promise<Response> {
  const headers: Record<string, string> = {};
  if (roles)
    headers['authorization'] = `Bearer ${await house.installation.tokenFor({ roles, person }, 'bjorkalven')}`;
  return fetch(`${house.installation.baseUrl}/v1/associations/bjorkalven/${path}`, { headers });
}

/** Read to its end: a half-read answer would keep the house from closing. */
async function statusOf(...asked: Parameters<typeof as>): Promise<number> {
  const response = await as(...asked);
  await response.arrayBuffer();
  return response.status;
}

async function bytesOf(path: string): Promise<Buffer> {
  const response = await as(['secretary'], path, 'p01');
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${bytes.toString()}`);
  return bytes;
}

function inFormat(format: 'pdf' | 'html', kind: PaperKind, of: string): Promise<Buffer> {
  const [id, query] = of.split('?');
  return bytesOf(`papers/${kind}/${id}.${format}${query ? `?${query}` : ''}`);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('Papers from what has happened', () => {
  it('are of every kind', () => {
    expect(PAPERS.map(([kind]) => kind)).toEqual([...PAPER_KINDS]);
  });

  it.each(PAPERS)('say the same in PDF as on the page: %s of %s', async (kind, of, _sent, ...words) => {
    const pdf = readPdf(await inFormat('pdf', kind, of));
    const html = (await inFormat('html', kind, of)).toString();
    expect(pageDifferences(html, pdf.content)).toEqual([]);
    expect(missingIn(pdf.content, words)).toEqual([]);
    expect(pdf.untagged).toBe(0);
  });

  it.each(['decision-letter', 'decision-file'] as const)(
    'a %s says nothing of what the same decision settled for others',
    async (kind) => {
      const of = kind === 'decision-letter' ? 'ungdomssparet-2026' : 'ungdomssparet';
      const { content } = readPdf(await inFormat('pdf', kind, of));
      expect(missingIn(content, ['Styrelsen beslutar att bevilja Ungdomsspåret 850 tkr'])).toEqual([]);
      expect(content).not.toMatch(/friskvård|personal är inte/i);
    },
  );

  it('tells a refused applicant of the refusal and why, and of nobody’s grant', async () => {
    const { content } = readPdf(await inFormat('pdf', 'decision-letter', 'friskvard-2026'));
    expect(
      missingIn(content, ['avslå ansökan om friskvård för personal.', 'Friskvård för parternas']),
    ).toEqual([]);
    expect(content).not.toMatch(/Ungdomsspåret|850/);
  });

  it.each(PAPERS)('carry the picture that is the logotype: %s of %s', async (kind, of) => {
    expect(readPdf(await inFormat('pdf', kind, of)).roles).toContain('Figure');
    expect((await inFormat('html', kind, of)).toString()).toMatch(
      /<img class="logotype" src="data:image\/png;base64,[^"]+" alt="Samordningsförbundet Björkälven"/,
    );
  });

  it.each(PAPERS)('are the same bytes until something happens: %s of %s', async (kind, of) => {
    for (const format of ['pdf', 'html'] as const)
      expect(sha256(await inFormat(format, kind, of))).toBe(sha256(await inFormat(format, kind, of)));
  });

  it('are of the kinds that there are, and of what there is', async () => {
    expect(await statusOf(['secretary'], 'papers/brev/styrelsen-2025-05-14.pdf')).toBe(404);
    expect(await statusOf(['secretary'], 'papers/extract/finns-inte.pdf')).toBe(404);
    expect(await statusOf(['secretary'], 'papers/extract/styrelsen-2025-05-14.pdf?part=nej')).toBe(422);
  });
});

describe('Who may read them', () => {
  it.each([
    ['summons', 'styrelsen-2025-11-19', 200],
    ['extract', 'styrelsen-2025-05-14', 200],
    ['anslag-proof', 'styrelsen-2025-05-14', 200],
    ['legal-force', 'budget-2026', 200],
    ['decision-letter', 'ungdomssparet-2026', 403],
    ['agreement', 'ungdomssparet', 403],
    ['requisition-receipt', 'ungdomssparet', 403],
    ['decision-file', 'ungdomssparet', 403],
    ['delegated-decisions', 'inkop', 403],
    ['delegation-report', 'bjorkalven', 403],
    ['fees-basis', 'styrelsen-2025-05-14', 403],
  ])('anybody, of %s: %s answers %i', async (kind, id, status) => {
    expect(await statusOf(null, `papers/${kind}/${id}.html`)).toBe(status);
  });

  it('an applicant reads of their own, and of nobody else’s', async () => {
    for (const paper of [
      'decision-letter/ungdomssparet-2026',
      'agreement/ungdomssparet',
      'decision-file/ungdomssparet',
    ])
      expect([paper, await statusOf(['applicant'], `papers/${paper}.html`, 'p42')]).toEqual([paper, 200]);
    for (const paper of [
      'decision-letter/ungdomssparet-2026',
      'agreement/ungdomssparet',
      'decision-file/ungdomssparet',
    ])
      expect([paper, await statusOf(['applicant'], `papers/${paper}.html`, 'p43')]).toEqual([paper, 403]);
    expect(await statusOf(['applicant'], 'papers/fees-basis/styrelsen-2025-05-14.html', 'p42')).toBe(403);
  });

  it('the same holds for what has been sent', async () => {
    expect(await statusOf(null, 'issued-papers/utdrag-2026-06-10.pdf')).toBe(200);
    expect(await statusOf(null, 'issued-papers/besked-ungdomssparet.pdf')).toBe(403);
    expect(await statusOf(['applicant'], 'issued-papers/besked-ungdomssparet.pdf', 'p42')).toBe(200);
    expect(await statusOf(['applicant'], 'issued-papers/besked-ungdomssparet.pdf', 'p43')).toBe(403);
    expect(await statusOf(['secretary'], 'issued-papers/finns-inte.pdf')).toBe(404);
  });
});

describe('What has been sent', () => {
  it('is listed, the latest first, to those who may read it', async () => {
    const listed = async (
      roles: Role[] | null,
      query = '',
      person: string | null = null,
    ): Promise<IssuedPaperView[]> =>
      (await (await as(roles, `issued-papers${query}`, person)).json()) as IssuedPaperView[];
    const all = await listed(['secretary']);
    expect(new Set(all.map(({ paper, kind }) => `${kind} ${paper}`))).toEqual(
      new Set(PAPERS.map(([kind, _of, sent]) => `${kind} ${sent}`)),
    );
    expect(
      (await listed(['secretary'], '?of=ungdomssparet&recipient=björkby')).map(({ kind }) => kind),
    ).toEqual(['requisition-receipt', 'agreement']);
    expect((await listed(null)).map(({ kind }) => kind).toSorted()).toEqual([
      'anslag-proof',
      'extract',
      'legal-force',
      'summons',
    ]);
    for (const [roles, person] of [
      [null, null],
      [['applicant'], 'p42'],
      [['applicant'], 'p43'],
    ] as const)
      for (const { paper } of all) {
        const told = (await listed(roles && [...roles], '', person)).some((one) => one.paper === paper);
        const status = await statusOf(roles && [...roles], `issued-papers/${paper}.html`, person);
        expect([person, paper, status === 200]).toEqual([person, paper, told]);
      }
    expect(await statusOf(['secretary'], 'issued-papers?kind=brev')).toBe(400);
    const described = new DescribedAnswers(await house.get<OpenAPIObject>('/openapi.json', 'bjorkalven'));
    for (const one of all) expect(described.faultsIn(one, '#/components/schemas/IssuedPaperView')).toBeNull();
  });

  it.each(PAPERS)(
    'is kept byte for byte, and recorded with whom it went to: %s of %s',
    async (kind, _of, sent) => {
      const { events } = await house.get<HistoryView>(
        `/v1/associations/bjorkalven/papers/${sent}/events`,
        'bjorkalven',
      );
      const [issued] = events;
      const data = issued!.data as {
        kind: string;
        recipients: string[];
        renditions: Array<{ format: 'pdf' | 'html'; sha256: string }>;
        sources: Array<{ stream: string; version: number }>;
      };
      expect(data.kind).toBe(kind);
      for (const { format, sha256: digest } of data.renditions)
        expect(sha256(await bytesOf(`issued-papers/${sent}.${format}`))).toBe(digest);
      const content = readPdf(await bytesOf(`issued-papers/${sent}.pdf`)).content;
      expect(missingIn(content, data.recipients)).toEqual([]);
      // The streams that the event names are those that the paper itself says it is made from.
      const named = data.sources.map(({ stream, version }) => `${stream.split('/')[1]}, version ${version}`);
      expect(missingIn(content, [named.join(' · ')])).toEqual([]);
    },
  );
});

if (chromiumPath()) {
  describe('In Chromium', () => {
    let browser: Browser;
    let token: string;
    beforeAll(async () => {
      browser = await startChromium();
      token = await house.installation.tokenFor({ roles: ['secretary'], person: 'p01' }, 'bjorkalven');
    }, 60_000);
    afterAll(() => browser?.close());

    it.each([
      ...PAPERS.map(([kind, of]) => [kind, of] as const),
      // With votes, recusals and reservations.
      ['extract', 'styrelsen-2025-05-14'],
    ] as const)(
      'has no accessibility faults, fits 320 px and asks no other host: %s of %s',
      async (kind, of) => {
        const [id, query = ''] = of.split('?');
        const url = `${house.installation.baseUrl}/v1/associations/bjorkalven/papers/${kind}/${id}.html?${query}`;
        expect(await pageFaults(browser, url, token)).toEqual(NO_FAULTS);
      },
    );
  });
}
