import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import type { ApplicationSummary, ApplicationView, InitiativeView, PreparationView } from '#funding';
import { applicationRules, initiativeRules, preparationRules } from '#funding';
import type { Problem, Role } from '#http';

const SCENARIO = fileURLToPath(new URL('../scenarios/law/080-applications.yaml', import.meta.url));

let house: PlayedHouse;
let described: DescribedAnswers;

beforeAll(async () => {
  house = await PlayedHouse.of([SCENARIO]);
  const description = await fetch(`${house.installation.baseUrl}/openapi.json`);
  described = new DescribedAnswers((await description.json()) as OpenAPIObject);
}, 120_000);

afterAll(() => house?.close(), 60_000);

interface Asked<Body> {
  readonly status: number;
  readonly body: Body;
}

/** What somebody with these roles is answered; nobody in particular when none are named. */
async function ask<Body>(path: string, person: string | null, ...roles: Role[]): Promise<Asked<Body>> {
  const token = roles.length > 0 ? await house.installation.tokenFor({ roles, person }, 'granadalen') : null;
  const response = await fetch(`${house.installation.baseUrl}/v1/associations/granadalen/${path}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: response.status, body: (await response.json()) as Body };
}

const asDirector = async <Body>(path: string): Promise<Body> =>
  (await ask<Body>(path, 'p02', 'director')).body;
const asTove = <Body>(path: string): Promise<Asked<Body>> => ask<Body>(path, 'p03', 'applicant');

describe('Applications on their way to the board', () => {
  it('are played to their end, every rule about them refusing somebody', () => {
    const [scenario] = house.scenarios;
    const refused = scenario!.steps.flatMap((step) =>
      step.kind === 'command' && step.refused ? [step.refused] : [],
    );
    expect(house.played[0]!.outcomes).toMatchObject({ repeated: 0, refused: refused.length });
    const rules = Object.keys({ ...applicationRules, ...initiativeRules, ...preparationRules });
    // What the API itself stops before: a stream that exists, an amount that cannot be read, an association that is not
    // there; and what only a decision of the board brings about.
    expect(rules.filter((rule) => !refused.includes(rule))).toEqual([
      'application-already-submitted',
      'application-amount-unreadable',
      'application-already-decided',
      'initiative-already-registered',
      'preparation-association-unknown',
    ]);
  });

  it('show the way they have come, and what they ask for as the system sums it', async () => {
    const view = await asDirector<ApplicationView>('applications/ungspar-2024');
    expect(described.faultsIn(view, '#/components/schemas/ApplicationView')).toBeNull();
    expect(view).toMatchObject({
      status: 'in-preparation',
      version: 2,
      initiativeTitle: 'Ungspåret',
      owner: 'dalnas',
      caseNumber: 'GDF 2024-7',
      contact: 'p03',
      complete: true,
      missing: [],
      findings: [],
      requested: {
        perYear: [
          { year: 2024, ore: 99_000_000 },
          { year: 2025, ore: 93_000_000 },
        ],
        totalOre: 192_000_000,
      },
      stepsLeft: [{ step: 'presidium' }],
    });
    expect(view.way.map(({ on, what }) => [on, what])).toEqual([
      ['2024-02-05', 'Ansökan kom in'],
      ['2024-02-08', 'Komplettering begärd till 2024-02-20'],
      ['2024-02-16', 'Kompletterad'],
      ['2024-02-26', 'Version 2: Lokalerna blir billigare.'],
      ['2024-03-12', 'Beredningsgruppen tillstyrker'],
      ['2024-03-20', 'Förbundschefen tillstyrker'],
    ]);
  });

  it('6 § förvaltningslagen (2017:900): say what they lack, by their form', async () => {
    const [livslust, simplified, request] = await Promise.all(
      ['livslust-2024', 'halsoskola-2024', 'team-2025'].map((id) =>
        asDirector<ApplicationView>(`applications/${id}`),
      ),
    );
    expect(livslust!.missing).toEqual(
      expect.arrayContaining([
        'En medlem som huvudman för insatsen',
        'En medlem som sökanden, som inte själv är medlem, söker genom',
        'En andra part',
        'Syfte',
        'Vilket belopp som söks, för varje år',
      ]),
    );
    expect([simplified!.missing, request!.missing]).toEqual([[], []]);
    expect(simplified!.words.purpose).toBe('Deltagarna mår bättre och kommer närmare arbete.');
  });

  it('keep a stated total that is wrong, and remark on it', async () => {
    const { statedTotal, requested, findings } = await asDirector<ApplicationView>('applications/team-2025');
    expect([statedTotal!.asWritten, requested.totalOre]).toEqual(['2 300 tkr', 240_000_000]);
    expect(findings).toMatchObject([
      { rule: 'stated-total-differs', severity: 'warning', facts: { differenceOre: 10_000_000 } },
    ]);
  });

  it('are found by year, initiative, how far they have come and who answers for them', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await asDirector<ApplicationSummary[]>(`applications?${query}`)).map(({ application }) => application);
    expect(await ids('year=2025')).toEqual(['team-2025', 'ungspar-2024']);
    expect(await ids('initiative=halsoskolan')).toEqual(['halsoskola-2024']);
    expect(await ids('state=withdrawn')).toEqual(['angrat-2024']);
    expect(await ids('owner=dalnas&year=2024')).toEqual(['angrat-2024', 'halsoskola-2024', 'ungspar-2024']);
    const [first] = await asDirector<ApplicationSummary[]>('applications?year=2025');
    expect(described.faultsIn(first, '#/components/schemas/ApplicationSummary')).toBeNull();
  });
});

describe('An applicant', () => {
  it('sees their own, and not yet what those who prepare it think', async () => {
    const { status, body } = await asTove<ApplicationView>('applications/ungspar-2024');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'received', opinions: null, stepsLeft: null, version: 2 });
    expect(JSON.stringify(body)).not.toMatch(/tillstyrker|väl beskrivet|Medlen räcker/);
    const { body: list } = await asTove<ApplicationSummary[]>('applications');
    expect(list.map(({ application, status: state }) => [application, state])).toEqual([
      ['angrat-2024', 'withdrawn'],
      ['ungspar-2024', 'received'],
    ]);
  });

  it('does not see another’s', async () => {
    const { status, body } = await asTove<Problem>('applications/halsoskola-2024');
    expect([status, body.rule]).toEqual([403, 'not-your-application']);
    expect(await ask<ApplicationSummary[]>('applications', null, 'applicant')).toEqual({
      status: 200,
      body: [],
    });
  });

  it('works elsewhere: neither drafts nor what led up to an application are for them', async () => {
    for (const path of ['meetings/beredning-2024-03-12/minutes', 'applications/ungspar-2024/events']) {
      const { status } = await asTove(path);
      expect([path, status]).toEqual([path, 403]);
      expect((await ask(path, null, 'auditor')).status).not.toBe(403);
    }
  });
});

describe('A stranger', () => {
  it('reads which initiatives there are, and no application', async () => {
    const { body } = await ask<InitiativeView[]>('initiatives', null);
    expect(body.map(({ initiative }) => initiative)).toEqual([
      'halsoskolan',
      'kulturkraft',
      'teamet',
      'ungsparet',
    ]);
    for (const one of body) expect(described.faultsIn(one, '#/components/schemas/InitiativeView')).toBeNull();
    for (const path of ['applications', 'applications/ungspar-2024']) {
      expect(await ask<Problem>(path, null)).toMatchObject({ body: { rule: 'not-authenticated' } });
      expect(await ask<Problem>(path, null, 'public')).toMatchObject({
        status: 403,
        body: { rule: 'not-authorised' },
      });
    }
  });

  it('reads of an initiative who has answered for it, and what is not known', async () => {
    const { body: moved } = await ask<InitiativeView>('initiatives/ungsparet', null);
    expect(moved).toMatchObject({
      owner: 'dalnas',
      ongoing: true,
      moves: [{ from: 'granby', to: 'dalnas', on: '2024-05-01', decision: null }],
      findings: [],
    });
    expect(moved.parties.map(({ name }) => name)).toEqual([
      'Försäkringskassan',
      'Arbetsförmedlingen',
      'Granby folkhögskola',
    ]);
    const { body: ended } = await ask<InitiativeView>('initiatives/kulturkraft', null);
    expect(ended).toMatchObject({ ongoing: false, ended: { outcome: 'merged', into: 'ungsparet' } });
    expect(ended.findings.map(({ rule }) => rule)).toEqual([
      'initiative-owner-not-stated',
      'initiative-second-party-not-stated',
    ]);
    const found = async (query: string): Promise<string[]> =>
      (await ask<InitiativeView[]>(`initiatives?${query}`, null)).body.map(({ initiative }) => initiative);
    expect(await found('ongoing=false')).toEqual(['kulturkraft']);
    expect(await found('owner=dalnas&kind=structural')).toEqual(['teamet']);
  });

  it('reads how applications are prepared', async () => {
    const { body } = await ask<PreparationView>('application-preparation', null);
    expect(described.faultsIn(body, '#/components/schemas/PreparationView')).toBeNull();
    expect(body.orders[0]!.steps.map(({ step }) => step)).toEqual([
      'beredningsgrupp',
      'presidium',
      'forslag',
    ]);
  });
});
