import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import { fundRules, type FundView } from '#funding';
import type { Problem, Role } from '#http';
import type { Scenario } from '../../apps/cli/src/scenario/scenario.js';

const SCENARIOS = fileURLToPath(new URL('../scenarios/', import.meta.url));
const FILES = [
  '001-sodra-dalarna-2024-09-18',
  '002-beredningsgrupp-2022',
  '003-karlskoga-degerfors-2021-1',
  'law/010-board-in-dispute',
  'law/020-budget-meeting',
  'law/030-what-is-done-is-refused',
  'law/070-fund',
];

let house: PlayedHouse;

beforeAll(async () => {
  house = await PlayedHouse.of(FILES.map((file) => `${SCENARIOS}${file}.yaml`));
}, 120_000);

afterAll(() => house?.close(), 60_000);

function fund(association: string, year: number): Promise<FundView> {
  return house.get<FundView>(`/v1/associations/${association}/funds/${year}`, association);
}

async function refusal(association: string, path: string, role: Role, body: object): Promise<string> {
  const { installation } = house;
  const token = await installation.tokenFor({ roles: [role], person: null }, association);
  const response = await fetch(`${installation.baseUrl}/v1/associations/${association}/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': '*',
    },
    body: JSON.stringify(body),
  });
  return response.ok ? 'accepted' : ((await response.json()) as Problem).rule;
}

/** The rules that a scenario's steps are refused by. */
function refusalsIn({ steps }: Scenario): string[] {
  return steps.flatMap((step) => (step.kind === 'command' && step.refused ? [step.refused] : []));
}

const findings = ({ findings: found }: FundView): unknown[] =>
  found.map(({ rule, severity, facts }) => [rule, severity, facts.differenceOre]);

describe('The money of a year', () => {
  it('shows what each member is to pay, has paid and has left to pay, to the öre', async () => {
    const { contributions, equity, frameOre } = await fund('bjorkalven', 2026);
    expect(contributions).toMatchObject({
      total: { ore: 620_000_000, asWritten: '6 200 tkr' },
      on: '2025-12-01',
      receivedOre: 221_428_571,
      outstandingOre: 398_571_429,
    });
    expect(
      contributions!.members.map(({ name, part, weight, shareOre, receivedOre, outstandingOre }) => [
        name,
        part,
        weight,
        shareOre,
        receivedOre,
        outstandingOre,
      ]),
    ).toEqual([
      ['Björkby kommun', 'municipality', 3, 66_428_572, 66_428_571, 1],
      ['Älvsta kommun', 'municipality', 2, 44_285_714, 0, 44_285_714],
      ['Norrfors kommun', 'municipality', 2, 44_285_714, 0, 44_285_714],
      ['Region Älvmark', 'region', 1, 155_000_000, 0, 155_000_000],
      ['Försäkringskassan', 'state', 1, 310_000_000, 155_000_000, 155_000_000],
    ]);
    expect([equity.ore, frameOre]).toEqual([75_000_000, 695_000_000]);
  });

  it('shows the budget that the board adopted, line by line, and the plan', async () => {
    const { budget, committedOre, leftOre } = await fund('bjorkalven', 2026);
    expect(budget).toMatchObject({
      decision: {
        meeting: 'styrelsen-2025-11-19',
        item: 'budget',
        decision: 'budget',
        date: '2025-11-19',
      },
      income: { asWritten: '6 200 tkr' },
      costs: { asWritten: '6 900 tkr' },
      resultOre: -70_000_000,
      committedOre: 0,
      leftOre: 690_000_000,
    });
    expect(
      budget!.lines.map(({ line, area, initiative, amount, leftOre: left }) => [
        line,
        area,
        initiative,
        amount.asWritten,
        left,
      ]),
    ).toEqual([
      ['arbetscenter', 'individual', 'arbetscenter', '3 400 tkr', 340_000_000],
      ['individ', 'individual', null, '1 200 tkr', 120_000_000],
      ['struktur', 'structural', null, '800 tkr', 80_000_000],
      ['kansli', 'administration', null, '1 300 tkr', 130_000_000],
      ['styrelse', 'board', null, '200 tkr', 20_000_000],
    ]);
    expect(budget!.plan.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect([committedOre, leftOre]).toEqual([0, 695_000_000]);
  });

  it('keeps forecasts and accounts as they are written, and says what does not add up', async () => {
    const view = await fund('bjorkalven', 2026);
    expect(view.forecasts).toMatchObject([
      {
        forecast: 'augusti',
        lines: [
          { expected: { ore: 125_000_000, asWritten: 'knappt 1 250 tkr' } },
          { asWritten: 'som budget' },
        ],
        equity: { asWritten: 'cirka 150 tkr' },
      },
    ]);
    expect(findings(view)).toEqual([
      ['deviation-differs', 'warning', 1_300_000],
      ['accounts-sum-differs', 'note', 100_000],
    ]);
  });

  it('carries what two papers say about it, and no more', async () => {
    const outcome = await fund('karlskoga-degerfors', 2020);
    expect(outcome).toMatchObject({ contributions: null, frameOre: null, budget: null, leftOre: null });
    expect(outcome.accounts).toMatchObject([
      {
        result: { ore: 48_800_000 },
        total: { deviation: { ore: 127_900_000 } },
        decision: { label: '§ 9', date: null },
      },
    ]);
    expect(findings(outcome)).toEqual([['accounts-sum-differs', 'note', -100_000]]);
    const { forecasts, accounts } = await fund('sodra-dalarna', 2024);
    expect(accounts).toMatchObject([{ from: '2024-01-01', to: '2024-08-31', lines: [], result: null }]);
    expect(forecasts).toMatchObject([
      {
        lines: [{ budget: { ore: 140_000_000 }, expected: { ore: 120_000_000 } }],
        equity: { ore: 50_000_000 },
        decision: { label: '§ 28' },
      },
    ]);
  });

  it('is public, and described', async () => {
    const { baseUrl } = house.installation;
    const response = await fetch(`${baseUrl}/v1/associations/bjorkalven/funds/2026`);
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBeTruthy();
    for (const year of ['2025', '20 26', 'budget'])
      expect(
        (await fetch(`${baseUrl}/v1/associations/bjorkalven/funds/${encodeURIComponent(year)}`)).status,
      ).toBe(404);
    const described = new DescribedAnswers(await house.get<OpenAPIObject>('/openapi.json', 'bjorkalven'));
    expect(described.faultsIn(await response.json(), '#/components/schemas/FundView')).toBeNull();
  });
});

describe('What the money of a year is refused by', () => {
  /** Held by other tests: a wording never gets past the shape of the body, and a line is in use when there are grants. */
  const ELSEWHERE = ['fund-amount-unreadable', 'budget-line-in-use'];

  it('is every rule that there is', async () => {
    const refused = new Set(house.scenarios.flatMap(refusalsIn));
    const equity = { amount: '5 300 tkr', on: '2026-01-15', source: 'Årsredovisning 2025' };
    expect(await refusal('adalen', 'funds/2026/bring-equity', 'economist', equity)).toBe('accepted');
    const others = {
      'fund-association-unknown': await refusal('ingenstans', 'funds/2026/bring-equity', 'economist', equity),
      'contributing-part-missing': await refusal(
        'skaraborg-beredning',
        'funds/2022/agree-contributions',
        'economist',
        { total: '5 400 tkr', on: '2022-01-15' },
      ),
      'budget-above-frame': await refusal('adalen', 'funds/2026/adopt-budget', 'economist', {
        decision: { meeting: 'styrelsen-2026-03-10', decision: 'budget' },
        income: '5 400 tkr',
        lines: [{ line: 'allt', title: 'Allt', area: 'other', amount: '5 350 tkr' }],
      }),
    };
    expect(others).toEqual(Object.fromEntries(Object.keys(others).map((rule) => [rule, rule])));
    const known = [...refused, ...Object.keys(others), ...ELSEWHERE];
    expect(Object.keys(fundRules).filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it('is the role too', async () => {
    const body = { amount: '1 tkr', on: '2026-01-15', source: 'Årsredovisning' };
    expect(await refusal('bjorkalven', 'funds/2026/bring-equity', 'applicant', body)).toBe('not-authorised');
    expect(await refusal('bjorkalven', 'funds/2026/bring-equity', 'auditor', body)).toBe('not-authorised');
  });

  it('shows everybody only what rests on approved minutes', async () => {
    const seen = async (association: string, year: number): Promise<FundView> =>
      (await (
        await fetch(`${house.installation.baseUrl}/v1/associations/${association}/funds/${year}`)
      ).json()) as FundView;
    // The minutes that approve the outcome of 2020 were never approved themselves, as far as the paper shows.
    expect((await fund('karlskoga-degerfors', 2020)).accounts).toHaveLength(1);
    expect((await seen('karlskoga-degerfors', 2020)).accounts).toEqual([]);
    expect((await seen('bjorkalven', 2026)).budget).toMatchObject({ decision: { decision: 'budget' } });
  });
});
