import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { exportMeeting } from '../../apps/cli/src/export-meeting.js';
import { readPdf } from '../../libs/documents/src/samples/read-pdf.js';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import type { AnslagView } from '#anslag';
import type { SeriesAudit } from '#evidence';
import type { CanDecide, DecisionView, MinutesView } from '#meetings';

const LAW = fileURLToPath(new URL('../scenarios/law/', import.meta.url));
const REMOTE = fileURLToPath(new URL('../scenarios/003-karlskoga-degerfors-2021-1.yaml', import.meta.url));
const DISPUTE = 'styrelsen-2025-05-14';
const BUDGET = 'styrelsen-2025-11-19';

let house: PlayedHouse;

beforeAll(async () => {
  const files = (await readdir(LAW)).filter((name) => name.endsWith('.yaml'));
  house = await PlayedHouse.of([REMOTE, ...files.map((name) => join(LAW, name))]);
}, 120_000);

afterAll(() => house?.close(), 60_000);

function own<Body>(path: string): Promise<Body> {
  return house.get<Body>(`/v1/associations/bjorkalven/${path}`, 'bjorkalven');
}

async function paragraph(meeting: string, item: string): Promise<MinutesView['paragraphs'][number]> {
  const { paragraphs } = await own<MinutesView>(`meetings/${meeting}/minutes`);
  return paragraphs.find((one) => one.item === item)!;
}

describe('A board in dispute and its budget', () => {
  it('are played to their ends, every unlawful step refused by its rule', () => {
    for (const { outcomes } of house.played) expect(outcomes).toMatchObject({ repeated: 0 });
    const refused = house.scenarios.map(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'command' && step.refused ? [step.refused] : [])),
    );
    expect(house.played.map(({ outcomes }) => outcomes.refused)).toEqual(refused.map(({ length }) => length));
    expect(new Set(refused.flat()).size).toBeGreaterThan(20);
  });

  it('say for each decision who took it, for which seat and under whose lead', async () => {
    const { decisions } = await own<{ decisions: DecisionView[] }>(`meetings/${DISPUTE}/decisions`);
    const taken = Object.fromEntries(
      decisions.map(({ decision, takenBy }) => [
        decision,
        {
          seats: Object.fromEntries(takenBy!.deciding.map(({ seat, person }) => [seat, person])),
          of: `${takenBy!.present}/${takenBy!.seats}`,
          presiding: takenBy!.presiding,
        },
      ]),
    );
    const everybody = {
      bjorkby: 'p02',
      alvsta: 'p03',
      norrfors: 'p10',
      regionen: 'p05',
      fk: 'p06',
      af: 'p14',
    };
    // A recused member's substitute, a recused chair's substitute under the vice chair, and four of six seats.
    expect(taken).toMatchObject({
      justerare: { seats: everybody, of: '6/6', presiding: 'p02' },
      arbetscenter: { seats: { ...everybody, alvsta: 'p09' }, of: '6/6', presiding: 'p02' },
      ungdomsspar: { seats: everybody, of: '6/6', presiding: 'p02' },
      hyresavtal: { seats: { ...everybody, bjorkby: 'p08' }, of: '6/6', presiding: 'p03' },
      halsotorg: { seats: everybody, of: '6/6', presiding: 'p03' },
      resestod: { of: '4/6', presiding: 'p02' },
    });
    expect(taken.resestod!.seats).toEqual({ bjorkby: 'p02', norrfors: 'p10', fk: 'p06', af: 'p14' });
  });

  it('keep the votes: by name when open, only their numbers when secret', async () => {
    const { votes, reservations } = await paragraph(DISPUTE, 'ungdomsspar');
    expect(votes).toMatchObject([
      { stage: 'counter-proposal', abstained: 2, carried: 'halften', decidedBy: 'majority' },
      {
        stage: 'main',
        tally: [
          { proposal: 'bifall', votes: 3 },
          { proposal: 'halften', votes: 3 },
        ],
        decidedBy: 'casting-vote',
        castBy: { person: 'p02' },
        carried: 'bifall',
      },
    ]);
    expect(votes[1]!.ballots).toHaveLength(6);
    expect(reservations).toMatchObject([
      { who: { person: 'p05' }, text: expect.stringContaining('Insatsen') },
    ]);
    const election = await paragraph(DISPUTE, 'arbetsgrupp');
    expect(election.votes).toMatchObject([
      { secret: true, ballots: null, decidedBy: 'lot', carried: 'karl' },
    ]);
  });

  it('tell whether the board can decide, with the arithmetic', async () => {
    const resestod = await own<CanDecide>(`meetings/${DISPUTE}/can-decide?paragraph=resestod`);
    expect(resestod).toMatchObject({
      allowed: true,
      quorum: { present: 4, needed: 4, quorate: true },
      charter: '2025',
    });
    expect(resestod.quorum.seats.filter(({ counts }) => !counts).map(({ seat }) => seat)).toEqual([
      'alvsta',
      'regionen',
    ]);
  });

  it('are judged by the law of the day: remote participation has support from 16 March 2022 (19 a §)', async () => {
    const on = (day: string): Promise<CanDecide> =>
      house.get(
        `/v1/associations/karlskoga-degerfors/meetings/styrelse-2021-1/can-decide?paragraph=p3&day=${day}`,
        'karlskoga-degerfors',
      );
    const then = await on('2021-02-01');
    const later = await on('2023-01-01');
    const because = ({ quorum }: CanDecide): unknown[] => quorum.seats.map((seat) => seat.because);
    expect(then).toMatchObject({ allowed: false, quorum: { lawOf: '2021-02-01' } });
    expect(then.obstacles.map(({ rule }) => rule)).toContain('not-quorate');
    expect(because(then)).toContain('no-support-in-law');
    // The law allows it now; the board of the paper had not yet said so.
    expect(because(later)).not.toContain('no-support-in-law');
    expect(because(later)).toContain('no-decision');
  });

  it('count the time for appeal from the last site, and anew when a posting is lost', async () => {
    const anslag = await own<AnslagView>(`anslag/${DISPUTE}`);
    expect(anslag.days).toMatchObject({ postedOn: '2025-06-05', lastAppealDay: '2025-06-26' });
    expect(
      anslag.sites.map(({ site, postings }) => [site, postings.map(({ from, lost }) => [from, lost])]),
    ).toEqual([
      ['bjorkby', [['2025-05-27', null]]],
      ['alvsta', [['2025-05-27', null]]],
      [
        'norrfors',
        [
          ['2025-05-27', '2025-06-04'],
          ['2025-06-05', null],
        ],
      ],
      ['regionen', [['2025-05-28', null]]],
    ]);
    expect(anslag.findings.map(({ rule }) => rule)).toEqual([
      'anslag-posted-late',
      'appeal-without-standing',
      'appeal-late',
    ]);
  });

  it('gain legal force: what was appealed in time when its case was closed', async () => {
    const { legalForce } = await own<AnslagView>(`anslag/${DISPUTE}`);
    expect(legalForce).toEqual({
      calculated: '2025-06-27',
      confirmed: { on: '2025-10-07', askedCourtOn: '2025-10-07', calculated: '2025-06-27', except: [] },
      appealed: [{ decision: 'ungdomsspar', standing: 'stands', from: '2025-10-06' }],
      blockedBy: [],
    });
  });

  it('announce the budget by itself, before the rest of the minutes', async () => {
    const budget = await own<AnslagView>('anslag/budget-2026');
    expect(budget).toMatchObject({
      paragraphs: '§ 13',
      approval: 'omedelbar-1',
      approvedOn: '2025-11-19',
      days: { postedOn: '2025-11-20', lastAppealDay: '2025-12-11' },
    });
    const minutes = await own<AnslagView>(`anslag/${BUDGET}`);
    expect(minutes).toMatchObject({ approval: null, days: { postedOn: '2025-11-28' } });
    expect((await paragraph(BUDGET, 'budget')).approvedAtOnce).toMatchObject({ approval: 'omedelbar-1' });
  });

  it('leave to the auditor what nobody followed up, and nothing else that must be seen to', async () => {
    const audit = await own<SeriesAudit>('audit/series?today=2025-12-15');
    expect(audit).toMatchObject({ association: 'bjorkalven', meetings: 2, cases: 3 });
    expect(audit.findings.map(({ rule, about }) => [rule, about])).toEqual([
      ['decision-not-followed-up', `meetings/${DISPUTE}`],
      ['minutes-corrected-since', `meetings/${DISPUTE}`],
    ]);
    const token = await house.installation.tokenFor({ roles: ['chair'], person: 'p02' }, 'bjorkalven');
    const refused = await fetch(`${house.installation.baseUrl}/v1/associations/bjorkalven/audit/series`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(refused.status).toBe(403);
  });

  it('are answered as the API describes', async () => {
    const described = new DescribedAnswers(await house.get<OpenAPIObject>('/openapi.json', 'bjorkalven'));
    for (const [path, type] of [
      [`meetings/${DISPUTE}/minutes`, 'MinutesView'],
      [`meetings/${BUDGET}/minutes`, 'MinutesView'],
      [`meetings/${DISPUTE}/decisions`, 'MeetingDecisions'],
      [`meetings/${DISPUTE}/can-decide?paragraph=resestod`, 'CanDecide'],
      [`anslag/${DISPUTE}`, 'AnslagView'],
      ['anslag/budget-2026', 'AnslagView'],
      ['audit/series', 'SeriesAudit'],
    ] as const)
      expect({ path, faults: described.faultsIn(await own(path), `#/components/schemas/${type}`) }).toEqual({
        path,
        faults: null,
      });
  });

  it('stand on paper: recusals, votes, reservations, who led, and the correction', async () => {
    const token = await house.auditorOf('bjorkalven');
    const address = {
      baseUrl: house.installation.baseUrl,
      association: 'bjorkalven',
      meeting: DISPUTE,
      token,
    };
    const { files } = await exportMeeting(address, house.folder);
    expect(files).toContain('anslag.html');
    const { content } = readPdf(await readFile(join(house.folder, 'minutes.pdf')));
    const text = content.replaceAll(/\s+/g, ' ');
    for (const fact of [
      'Maj Storm anmäler jäv.',
      'Styrelsen finner att jäv inte föreligger.',
      'Harald Lind avgör med sin utslagsröst.',
      'Rösterna är lika, och lotten avgör.',
      'Ines Berg reserverar sig mot beslutet',
      'Maj Storm leder sammanträdet.',
      'Karl Sand anser att begäran borde ha återgetts.',
      'räknat från augusti 2025.',
    ])
      expect(text).toContain(fact);
  });

  it('are told in short on the public pages', async () => {
    const page = async (path: string): Promise<string> => {
      const response = await fetch(`${house.installation.baseUrl}/bjorkalven/${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      return (await response.text()).replaceAll('\u00a0', ' ');
    };
    const minutes = await page(`protokoll/${DISPUTE}`);
    for (const fact of [
      'Jäv: Maj Storm.',
      'Omröstning: 3 mot 3, ordförandens utslagsröst avgjorde.',
      'Omröstning: 3 mot 3, lotten avgjorde.',
      'Reservation: Ines Berg.',
    ])
      expect(minutes).toContain(fact);
    const anslag = await page(`anslag/${DISPUTE}`);
    expect(anslag).toContain('överklagades och står fast. Det fick laga kraft 6 oktober 2025.');
    expect(anslag).toContain('uppsatt 27 maj 2025, borta från 4 juni 2025, uppsatt 5 juni 2025');
  });

  it('append nothing when they are played again', async () => {
    const before = await house.get('/health/ready', 'bjorkalven');
    for (const { outcomes } of await house.playAgain()) expect(outcomes).toMatchObject({ recorded: 0 });
    expect(await house.get('/health/ready', 'bjorkalven')).toEqual(before);
  }, 60_000);

  it('are read by those within only, once the charter hands minutes out on request', async () => {
    const operator = await house.installation.tokenFor({ roles: ['operator'], person: null }, 'bjorkalven');
    const adopted = await fetch(`${house.installation.baseUrl}/v1/associations/bjorkalven/charter/adopt`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${operator}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'if-match': '*',
      },
      body: JSON.stringify({
        version: '2025-12',
        inForceFrom: '2025-12-01',
        approvers: 1,
        chairSigns: true,
        anslagEndLabel: 't.o.m.',
        publishMinutes: 'on-request',
      }),
    });
    expect(adopted.status).toBe(200);
    const meeting = `v1/associations/bjorkalven/meetings/${DISPUTE}`;
    for (const path of [
      `${meeting}/minutes`,
      `${meeting}/minutes.pdf`,
      `${meeting}/decisions`,
      `${meeting}/events`,
      'v1/associations/bjorkalven/decisions',
    ]) {
      const response = await fetch(`${house.installation.baseUrl}/${path}`);
      const { rule } = (await response.json()) as { rule: string };
      expect({ path, status: response.status, rule }).toEqual({
        path,
        status: 403,
        rule: 'minutes-on-request',
      });
    }
    const page = await fetch(`${house.installation.baseUrl}/bjorkalven/protokoll/${DISPUTE}`);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('Begär ut protokollet hos förbundet');
    expect((await fetch(`${house.installation.baseUrl}/bjorkalven/anslag/${DISPUTE}`)).status).toBe(200);
    expect(await own<MinutesView>(`meetings/${DISPUTE}/minutes`)).toMatchObject({ status: 'approved' });
  });
});
