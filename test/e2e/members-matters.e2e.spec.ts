import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import type { DischargeMatrix, WithdrawalView } from '#associations';
import type { AssignmentView, YearlyWheel } from '#meetings';

const LAW = fileURLToPath(new URL('../scenarios/law/', import.meta.url));
const FILES = ['010-board-in-dispute.yaml', '020-budget-meeting.yaml', '050-members-matters.yaml'];

let house: PlayedHouse;

beforeAll(async () => {
  house = await PlayedHouse.of(FILES.map((file) => LAW + file));
}, 120_000);

afterAll(() => house?.close(), 60_000);

function own<Body>(path: string): Promise<Body> {
  return house.get<Body>(`/v1/associations/bjorkalven/${path}`, 'bjorkalven');
}

/** What somebody without a token is answered. */
async function anybody(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${house.installation.baseUrl}/v1/associations/bjorkalven/${path}`);
  return { status: response.status, body: await response.json() };
}

describe('What members decide about the association', () => {
  it('is played to its end, every step that must be refused refused by its rule', () => {
    const { scenario, outcomes } = house.played.at(-1)!;
    const refused = scenario.steps.filter((step) => step.kind === 'command' && step.refused !== null);
    expect(outcomes).toMatchObject({ repeated: 0, refused: refused.length, seen: 1 });
    expect(refused.length).toBeGreaterThan(20);
  });

  it('26 § third paragraph lag (2003:1210): discharge is a matrix of member, year and legal entity', async () => {
    const { entities } = await own<DischargeMatrix>('discharges');
    const told = entities.map(({ name, years }) => [
      name,
      years.map(({ discharge, complete, members }) => [
        discharge,
        complete,
        Object.fromEntries(members.map(({ member, answer }) => [member, answer])),
      ]),
    ]);
    expect(told).toEqual([
      [
        'Samordningsförbundet Björkälven',
        [
          [
            '2025',
            false,
            {
              bjorkby: null,
              alvsta: 'granted',
              norrfors: null,
              regionen: null,
              fk: null,
              af: 'no-decision',
            },
          ],
        ],
      ],
      [
        'Samordningsförbundet Norra Älven',
        [['norra-2024', true, { bjorkby: 'granted', norrfors: 'granted', fk: 'granted' }]],
      ],
    ]);
  });

  it('and says what blocks a liquidation, what was corrected, and who was reminded', async () => {
    const [association, predecessor] = (await own<DischargeMatrix>('discharges')).entities;
    expect(predecessor).toMatchObject({ predecessor: true, liquidationBlockedBy: [] });
    expect(association!.liquidationBlockedBy.map(({ member, because }) => [member, because])).toEqual([
      ['bjorkby', 'not-answered'],
      ['norrfors', 'not-answered'],
      ['regionen', 'not-answered'],
      ['fk', 'not-answered'],
      ['af', 'no-decision'],
    ]);
    const [year] = predecessor!.years;
    expect(year!.members[0]).toMatchObject({
      on: '2025-05-26',
      reference: 'Kommunfullmäktige 2025-05-26 § 61',
      corrections: [{ was: { answer: 'refused' } }],
    });
    // All had answered before the next quarter.
    expect(year!.reminders.map(({ on, missing }) => [on, missing])).toEqual([
      ['2026-06-01', ['norrfors', 'fk']],
    ]);
    expect((await own<DischargeMatrix>('discharges?year=2024')).entities).toEqual([predecessor]);
  });

  it('27 § lag (2003:1210): a withdrawal counts down, with who goes on and what is missing', async () => {
    const [regionen, norrfors] = (await own<WithdrawalView[]>('withdrawals?on=2029-05-31')).toSorted(
      (a, b) => (a.withdrawal < b.withdrawal ? 1 : -1),
    );
    expect(regionen).toMatchObject({ status: 'revoked', daysLeft: null, findings: [] });
    expect(norrfors).toMatchObject({
      withdrawal: 'norrfors-2026',
      decidedBy: 'Kommunfullmäktige 2026-05-25 § 70',
      noticeYears: 3,
      endsOn: '2029-06-05',
      status: 'running',
      daysLeft: 5,
      receipt: { on: '2026-06-08' },
      continuing: [{ member: 'bjorkby', name: 'Björkby kommun' }],
      findings: [{ rule: 'withdrawal-continuation-undecided', severity: 'warning' }],
    });
    expect(norrfors!.undecided.map(({ member }) => member)).toEqual(['alvsta', 'regionen', 'fk', 'af']);
    const alone = await own<WithdrawalView>('withdrawals/norrfors-2026');
    expect(alone).toMatchObject({ status: 'left', daysLeft: null, on: '2029-06-06' });
  });

  it('3 § lag (2003:1210): a notice that leaves too few is recorded with a finding', async () => {
    const { events } = await own<{ events: Array<{ type: string; data: { rule?: string } }> }>(
      'withdrawals/regionen-2026/events',
    );
    expect(events.map(({ type, data }) => [type, data.rule])).toEqual([
      ['withdrawal.notice-given', undefined],
      ['withdrawal.finding-recorded', 'withdrawal-leaves-too-few'],
      ['withdrawal.finding-recorded', 'withdrawal-day-unknown'],
      ['withdrawal.day-stated', undefined],
      ['withdrawal.revoked', undefined],
    ]);
  });
});

describe('What minutes have asked somebody to do', () => {
  const told = (views: AssignmentView[]) =>
    views.map(({ assignment, status, late }) => [assignment, status, late]);

  it('is listed with its owner, its day and where it was given, late by the day that stands', async () => {
    const on = async (day: string) => told(await own<AssignmentView[]>(`assignments?on=${day}`));
    expect(await on('2025-10-01')).toEqual([
      ['styrelsen-2025-05-14.arbetscenter.1', 'open', true],
      ['styrelsen-2025-05-14.ungdomsspar.1', 'open', true],
    ]);
    // The board was told of one in November; the other was moved in June, and done in October.
    expect(await on('2025-11-19')).toEqual([
      ['styrelsen-2025-05-14.arbetscenter.1', 'done', false],
      ['styrelsen-2025-05-14.ungdomsspar.1', 'open', true],
    ]);
    expect(await on('2026-06-22')).toEqual([
      ['styrelsen-2025-05-14.arbetscenter.1', 'done', false],
      ['styrelsen-2025-05-14.ungdomsspar.1', 'under-way', false],
    ]);
    expect(await own('assignments?open=true')).toEqual([]);
  });

  it('and with all that was told of it, also to the public once the minutes are approved', async () => {
    const path = 'assignments?late=true&on=2026-10-01&owner=f%C3%B6rbundschef';
    const [one, ...others] = await own<AssignmentView[]>(path);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      owner: 'förbundschefen',
      due: '2026-09-30',
      label: expect.stringMatching(/^§ \d+$/),
      meeting: 'styrelsen-2025-05-14',
      approved: true,
      moves: [{ from: '2025-09-30', due: '2026-09-30', on: '2026-06-22' }],
      reports: [{ on: '2026-06-22', outcome: 'under-way' }],
    });
    expect(await anybody(path)).toEqual({ status: 200, body: [one] });
  });
});

describe('The yearly wheel', () => {
  const statuses = async (year: number, on: string) =>
    Object.fromEntries(
      (await own<YearlyWheel>(`yearly-wheel/${year}?on=${on}`)).entries.map(({ what, status }) => [
        what,
        status,
      ]),
    );

  it('19, 21 and 23 §§ lag (2003:1210): puts beside the law’s days what has been done', async () => {
    expect(await statuses(2025, '2025-10-20')).toMatchObject({
      'budget-consultation': 'done',
      'budget-proposal': 'coming',
      budget: 'coming',
      'annual-report': 'unknown',
    });
    expect(await statuses(2025, '2025-12-31')).toMatchObject({ 'budget-proposal': 'done', budget: 'done' });
    const { entries } = await own<YearlyWheel>('yearly-wheel/2025?on=2025-12-31');
    expect(entries.find(({ what }) => what === 'budget')).toMatchObject({
      by: '2025-12-01',
      evidence: [{ ref: 'styrelsen-2025-11-19.budget', on: '2025-11-19' }],
    });
  });

  it('26 § third paragraph lag (2003:1210): knows who has not answered on discharge', async () => {
    expect(await statuses(2026, '2026-06-30')).toMatchObject({ discharge: 'coming' });
    expect(await statuses(2026, '2026-07-01')).toMatchObject({ discharge: 'late' });
  });

  it('is for the roles, since it reads drafts', async () => {
    expect((await anybody('yearly-wheel/2025')).status).toBe(401);
  });
});

describe('The answers', () => {
  it('are as the API describes them', async () => {
    const response = await fetch(`${house.installation.baseUrl}/openapi.json`);
    const described = new DescribedAnswers((await response.json()) as OpenAPIObject);
    for (const [path, type] of [
      ['discharges', 'DischargeMatrix'],
      ['discharges/norra-2024', 'DischargeView'],
      ['withdrawals/norrfors-2026', 'WithdrawalView'],
      ['yearly-wheel/2025', 'YearlyWheel'],
    ]) {
      const body = await own(path!);
      expect({ path, faults: described.faultsIn(body, `#/components/schemas/${type}`) }).toEqual({
        path,
        faults: null,
      });
    }
    for (const one of await own<object[]>('assignments'))
      expect(described.faultsIn(one, '#/components/schemas/AssignmentView')).toBeNull();
  });

  it('append nothing when it is all played again', async () => {
    const again = await house.playAgain();
    expect(again.map(({ outcomes }) => outcomes.recorded)).toEqual([0, 0, 0]);
  }, 60_000);
});
