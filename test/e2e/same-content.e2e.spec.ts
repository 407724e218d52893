import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfFaults } from '../../libs/documents/src/pdf/pdf-faults.js';
import { readPdf } from '../../libs/documents/src/pdf/read-pdf.js';
import { PlayedHouse } from '../support/played-house.js';
import { extractDifferences, pageDifferences } from '../support/same-content.js';
import type { Board } from '#anslag';
import type { DelegationView } from '#associations';
import { PAPER_KINDS, type PaperKind } from '#documents';
import type { ApplicationSummary, GrantSummary, GrantView } from '#funding';
import type { CalendarEntry, MinutesView } from '#meetings';

const SCENARIOS = fileURLToPath(new URL('../scenarios/', import.meta.url));

let house: PlayedHouse;
let associations: readonly string[];

beforeAll(async () => {
  // What members decide between meetings (050) adds no paper to those of 010, and must be played by a clock of its own.
  const names = (await readdir(SCENARIOS, { recursive: true })).filter((name) =>
    /(?<!members-matters)\.yaml$/.test(name),
  );
  house = await PlayedHouse.of(names.map((name) => join(SCENARIOS, name)));
  associations = [...new Set(house.scenarios.map(({ association }) => association))];
}, 240_000);

afterAll(() => house?.close(), 60_000);

/** A paper that there may be: of what kind, about what, and which part. */
interface Asked {
  readonly kind: PaperKind;
  readonly of: string;
  readonly parts: readonly string[];
}

interface Paper {
  readonly html: string;
  readonly pdf: string;
}

async function bytesOf(association: string, path: string): Promise<Buffer | null> {
  const token = await house.installation.tokenFor({ roles: ['secretary'], person: 'p01' }, association);
  const response = await fetch(`${house.installation.baseUrl}/v1/associations/${association}/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status === 200) return bytes;
  // What is not settled has no paper of some kinds.
  if (bytes.includes('paper-not-ready')) return null;
  throw new Error(`${path} answered ${response.status}: ${bytes.toString()}`);
}

async function paperOf(association: string, { kind, of, parts }: Asked): Promise<Paper | null> {
  const query = parts.length > 0 ? `?${parts.map((part) => `part=${part}`).join('&')}` : '';
  const html = await bytesOf(association, `papers/${kind}/${of}.html${query}`);
  const pdf = await bytesOf(association, `papers/${kind}/${of}.pdf${query}`);
  if (!html || !pdf) return null;
  expect({ kind, of, faults: pdfFaults(pdf) }).toEqual({ kind, of, faults: [] });
  return { html: html.toString(), pdf: readPdf(pdf).content };
}

function list<Row>(association: string, path: string): Promise<Row[]> {
  return house.get<Row[]>(`/v1/associations/${association}/${path}`, association);
}

async function meetingsOf(association: string): Promise<string[]> {
  return (await list<CalendarEntry>(association, 'meetings')).map(({ meeting }) => meeting);
}

/** Every paper beside the extracts that an association's scenarios can give. */
async function papersOf(association: string): Promise<Asked[]> {
  const meetings = await meetingsOf(association);
  const board = await house.get<Board>(`/v1/associations/${association}/anslag`, association);
  const anslag = [...board.current, ...board.takenDown];
  const applications = await list<ApplicationSummary>(association, 'applications');
  const grants = await list<GrantSummary>(association, 'grants');
  const delegations = await list<DelegationView>(association, 'delegations');
  const whole = (kind: PaperKind, of: string): Asked => ({ kind, of, parts: [] });
  return [
    ...meetings.flatMap((of) => [whole('summons', of), whole('fees-basis', of)]),
    ...anslag.flatMap(({ id, sites }) => [
      whole('legal-force', id),
      whole('anslag-proof', id),
      ...sites.map(({ site }): Asked => ({ kind: 'anslag-proof', of: id, parts: [site] })),
    ]),
    ...applications.map(({ application }) => whole('decision-letter', application)),
    ...grants.flatMap(({ grant }) => [whole('agreement', grant), whole('decision-file', grant)]),
    ...(await Promise.all(grants.map(({ grant }) => receiptsOf(association, grant)))).flat(),
    ...delegations.map(({ delegation }) => whole('delegated-decisions', delegation)),
    whole('delegation-report', association),
  ];
}

async function receiptsOf(association: string, grant: string): Promise<Asked[]> {
  const { requisitions } = await house.get<GrantView>(
    `/v1/associations/${association}/grants/${grant}`,
    association,
  );
  return requisitions.map(({ requisition }) => ({
    kind: 'requisition-receipt',
    of: grant,
    parts: [requisition],
  }));
}

/** The whole, each paragraph and each of its parts alone, and the first with the last. */
function cutsOf({ paragraphs }: MinutesView): string[][] {
  const items = paragraphs.flatMap((one) => [one.item, ...one.paragraphs.map(({ item }) => item)]);
  const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
  return [
    [],
    ...items.map((item) => [item]),
    ...(first && last && first !== last ? [[first.item, last.item]] : []),
  ];
}

describe('In every scenario', () => {
  it('an extract says what the minutes say, as page, as data and in PDF: each paragraph, several, and all', async () => {
    let compared = 0;
    for (const association of associations)
      for (const meeting of await meetingsOf(association)) {
        const at = `meetings/${meeting}`;
        const view = await house.get<MinutesView>(
          `/v1/associations/${association}/${at}/minutes`,
          association,
        );
        const minutes = (await bytesOf(association, `${at}/preview.html`))!.toString();
        for (const items of cutsOf(view)) {
          const paper = (await paperOf(association, { kind: 'extract', of: meeting, parts: items }))!;
          const differences = extractDifferences({ ...paper, view, minutes, items });
          expect({ meeting, items, differences }).toEqual({ meeting, items, differences: [] });
          compared++;
        }
      }
    expect(compared).toBeGreaterThan(100);
  }, 240_000);

  it('every other paper says the same on its page and in PDF, whole and in order, and nothing more', async () => {
    const seen = new Set<PaperKind>();
    for (const association of associations)
      for (const asked of await papersOf(association)) {
        const paper = await paperOf(association, asked);
        if (!paper) continue;
        seen.add(asked.kind);
        expect({ ...asked, differences: pageDifferences(paper.html, paper.pdf) }).toEqual({
          ...asked,
          differences: [],
        });
      }
    expect([...seen, 'extract'].toSorted()).toEqual(PAPER_KINDS.toSorted());
  }, 240_000);
});
