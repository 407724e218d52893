import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { exportMeeting } from '../../apps/cli/src/export-meeting.js';
import type { Scenario } from '../../apps/cli/src/scenario/scenario.js';
import { pdfFaults } from '../../libs/documents/src/pdf/pdf-faults.js';
import { readPdf } from '../../libs/documents/src/pdf/read-pdf.js';
import { qpdfFaults } from '../../libs/documents/src/samples/pdf-tools.js';
import { DescribedAnswers } from '../support/described-answers.js';
import { differences } from '../support/same-content.js';
import { PlayedHouse } from '../support/played-house.js';
import type { AnslagView } from '#anslag';
import type { SeriesAudit } from '#evidence';
import { delegationBindingRules } from '#associations';
import {
  type CanDecide,
  type DecisionView,
  meetingBindingRules,
  type MeetingSummary,
  type MinutesView,
} from '#meetings';

const LAW = fileURLToPath(new URL('../scenarios/law/', import.meta.url));
const REMOTE = fileURLToPath(new URL('../scenarios/003-karlskoga-degerfors-2021-1.yaml', import.meta.url));
const DISPUTE = 'styrelsen-2025-05-14';
const BUDGET = 'styrelsen-2025-11-19';
const REFUSED = 'styrelsen-2026-02-03';
const LATE = 'styrelsen-2026-03-10';
const RECORDED = 'styrelsen-2025-09-16';

/** Noted of each who signs on paper, until the paper is scanned: no board here does that. */
const UNSCANNED = 'signature-without-scan';

let house: PlayedHouse;

beforeAll(async () => {
  // What members decide between meetings (050) has a specification of its own.
  const files = (await readdir(LAW)).filter((name) => /^0[1-4]0-.*\.yaml$/.test(name));
  house = await PlayedHouse.of([REMOTE, ...files.map((name) => join(LAW, name))]);
}, 120_000);

afterAll(() => house?.close(), 60_000);

function own<Body>(path: string): Promise<Body> {
  return house.get<Body>(`/v1/associations/bjorkalven/${path}`, 'bjorkalven');
}

function adalen<Body>(path: string): Promise<Body> {
  return house.get<Body>(`/v1/associations/adalen/${path}`, 'adalen');
}

/** The rules that a scenario's steps must be refused by. */
function refusalsIn({ steps }: Scenario): string[] {
  return steps.flatMap((step) => (step.kind === 'command' && step.refused ? [step.refused] : []));
}

function command(path: string, token: string, body: object): Promise<Response> {
  return fetch(`${house.installation.baseUrl}/v1/associations/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': '*',
    },
    body: JSON.stringify(body),
  });
}

async function paragraph(meeting: string, item: string): Promise<MinutesView['paragraphs'][number]> {
  const { paragraphs } = await own<MinutesView>(`meetings/${meeting}/minutes`);
  return paragraphs.find((one) => one.item === item)!;
}

describe('A board in dispute and its budget', () => {
  it('are played to their ends, every unlawful step refused by its rule', () => {
    for (const { outcomes } of house.played) expect(outcomes).toMatchObject({ repeated: 0 });
    expect(house.played.map(({ outcomes }) => outcomes.refused)).toEqual(
      house.scenarios.map((scenario) => refusalsIn(scenario).length),
    );
  });

  it('have let every binding rule refuse somebody', () => {
    const refused = new Set(house.scenarios.flatMap(refusalsIn));
    const binding = Object.keys({ ...meetingBindingRules, ...delegationBindingRules });
    expect(binding.filter((rule) => !refused.has(rule))).toEqual([]);
  });

  it('come to where they should, with nothing to remark on but this', async () => {
    const remarked = async (association: string, meeting: string): Promise<unknown> => {
      const { status, findings } = await house.get<MeetingSummary>(
        `/v1/associations/${association}/meetings/${meeting}`,
        association,
      );
      const others = findings.filter(({ rule }) => rule !== UNSCANNED);
      return [status, others.map(({ rule, severity, item }) => [rule, severity, item])];
    };
    expect(await remarked('bjorkalven', DISPUTE)).toEqual([
      'approved',
      [['applicant-appointed-member', 'note', 'arbetscenter']],
    ]);
    expect(await remarked('bjorkalven', BUDGET)).toEqual([
      'approved',
      [['budget-deficit', 'warning', 'budget']],
    ]);
    expect(await remarked('adalen', REFUSED)).toEqual([
      'approved',
      [['item-not-opened', 'warning', 'upphandling']],
    ]);
    expect(await remarked('adalen', LATE)).toEqual([
      'approved',
      [
        ['summons-late', 'warning', null],
        ['budget-late', 'warning', 'budget'],
        ['budget-published-late', 'warning', 'budget'],
      ],
    ]);
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

    const director = await house.installation.tokenFor(
      { roles: ['director'], person: null },
      'karlskoga-degerfors',
    );
    const allowed = await command('karlskoga-degerfors/remote-participation/allow', director, {
      body: 'styrelsen',
      decision: 'Styrelsen 2022-04-20 § 18',
      from: '2022-04-20',
      extent: 'Ledamöter och ersättare får delta på distans med bild och ljud.',
    });
    expect(allowed.status).toBe(200);
    expect(await on('2021-02-01')).toMatchObject({ allowed: false, quorum: { present: 2, needed: 3 } });
    expect(await on('2023-01-01')).toMatchObject({ allowed: true, quorum: { present: 5, needed: 3 } });
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
    expect(minutes).toMatchObject({
      approval: null,
      paragraphs: '§§ 9–13 utom § 13',
      days: { postedOn: '2025-11-28' },
    });
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
    for (const path of [`meetings/${REFUSED}`, `meetings/${LATE}`, `meetings/${RECORDED}`])
      for (const [view, type] of [
        ['', 'MeetingSummary'],
        ['/minutes', 'MinutesView'],
        ['/decisions', 'MeetingDecisions'],
        ['/state', 'StateAsOf'],
        ['/events', 'HistoryView'],
      ] as const)
        expect({
          path: path + view,
          faults: described.faultsIn(await adalen(path + view), `#/components/schemas/${type}`),
        }).toEqual({ path: path + view, faults: null });
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
    const pdf = await readFile(join(house.folder, 'minutes.pdf'));
    expect(pdfFaults(pdf)).toEqual([]);
    expect(qpdfFaults(pdf)).toEqual([]);
    const { content } = readPdf(pdf);
    const html = await readFile(join(house.folder, 'minutes.html'), 'utf8');
    const version = /version\u00a0(\d+)/.exec(html)![1]!;
    const view = await house.get<MinutesView>(
      `/v1/associations/bjorkalven/meetings/${DISPUTE}/minutes?version=${version}`,
      'bjorkalven',
    );
    expect(differences({ view, html, pdf: content })).toEqual([]);
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
    const adopted = await command('bjorkalven/charter/adopt', operator, {
      version: '2025-12',
      inForceFrom: '2025-12-01',
      approvers: 1,
      chairSigns: true,
      anslagEndLabel: 't.o.m.',
      publishMinutes: 'on-request',
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

describe('A board that tries what it may not do', () => {
  it('decides by those who are left, each in a seat, under whoever was handed the chair (17 § lag 2003:1210)', async () => {
    const { decisions } = await adalen<{ decisions: DecisionView[] }>(`meetings/${REFUSED}/decisions`);
    const taken = new Map(decisions.map(({ decision, takenBy }) => [decision, takenBy!]));
    expect(taken.get('eget-kapital')).toMatchObject({ present: 6, seats: 6, presiding: 'p02' });
    expect(taken.get('arbetsordning')).toMatchObject({ present: 5, seats: 6, presiding: 'p04' });
    expect(
      Object.fromEntries(taken.get('arbetsordning')!.deciding.map(({ seat, person }) => [seat, person])),
    ).toEqual({ granasen: 'p08', myrbo: 'p04', regionen: 'p05', fk: 'p06', af: 'p07' });
  });

  it('decides anew without the one who was disqualified, and lets the first decision stand (6 kap. 30 § KL)', async () => {
    const { paragraphs } = await adalen<MinutesView>(`meetings/${REFUSED}/minutes`);
    const of = (item: string) => paragraphs.find((one) => one.item === item)!;
    const deciding = (item: string) => of(item).decisions[0]!.takenBy!.deciding;
    expect(deciding('odling')).toContainEqual({ person: 'p04', seat: 'myrbo' });
    expect(deciding('odling-igen')).toContainEqual({ person: 'p09', seat: 'myrbo' });
    expect(of('odling').recusals).toEqual([]);
    expect(of('odling-igen').recusals).toMatchObject([{ who: { person: 'p04' }, outcome: 'recused' }]);
    expect(of('eget-kapital').votes).toMatchObject([
      { majority: { ayes: 2, of: 3 }, decidedBy: 'majority', carried: 'bifall', abstained: 0 },
    ]);
    expect(of('remiss').proposals.map(({ proposal, withdrawn }) => [proposal, withdrawn])).toEqual([
      ['yttrande', false],
      ['avsta', false],
      ['anstand', true],
    ]);
  });

  it('is told no with the arithmetic when three of six seats are left (6 kap. 27 § KL), and yes before', async () => {
    const on = (item: string) => adalen<CanDecide>(`meetings/${REFUSED}/can-decide?paragraph=${item}`);
    const no = await on('upphandling');
    expect(no).toMatchObject({
      allowed: false,
      label: null,
      quorum: { present: 3, needed: 4, quorate: false },
      presiding: { person: 'p04' },
    });
    expect(no.obstacles).toMatchObject([
      { rule: 'not-quorate', law: expect.stringContaining('6 kap. 27 § kommunallagen') },
    ]);
    expect(no.quorum.seats.map(({ seat, filledBy }) => [seat, filledBy])).toEqual([
      ['granasen', 'p08'],
      ['sjovalla', null],
      ['myrbo', 'p04'],
      ['regionen', null],
      ['fk', null],
      ['af', 'p07'],
    ]);
    expect(await on('arbetsordning')).toMatchObject({
      allowed: true,
      obstacles: [],
      quorum: { present: 5, needed: 4 },
    });
  });

  it('has its time for appeal begin anew when one of four boards loses the anslag (13 kap. 5 § KL)', async () => {
    const anslag = await adalen<AnslagView>(`anslag/${REFUSED}`);
    expect(anslag.days).toEqual({
      postedOn: '2026-02-23',
      lastAppealDay: '2026-03-16',
      firstTakeDownDay: '2026-03-17',
      latestPosting: '2026-02-12',
    });
    expect(
      anslag.sites.map(({ site, posting, postings, takenDownOn }) => [
        site,
        posting,
        postings.map(({ from, lost }) => [from, lost]),
        takenDownOn,
      ]),
    ).toEqual([
      ['granasen', 'automatic', [['2026-02-11', null]], '2026-03-17'],
      ['sjovalla', 'automatic', [['2026-02-11', null]], '2026-03-17'],
      ['myrbo', 'by-hand', [['2026-02-11', null]], '2026-03-17'],
      [
        'regionen',
        'by-hand',
        [
          ['2026-02-11', '2026-02-20'],
          ['2026-02-23', null],
        ],
        '2026-03-17',
      ],
    ]);
    expect(anslag.findings.map(({ rule }) => rule)).toEqual(['anslag-posted-late']);
    expect(anslag.legalForce).toMatchObject({ confirmed: { on: '2026-03-17' }, blockedBy: [] });
    // A last day on Good Friday moves to the Tuesday after Easter (2 § lag 1930:173).
    expect((await adalen<AnslagView>(`anslag/${LATE}`)).days).toMatchObject({
      postedOn: '2026-03-13',
      lastAppealDay: '2026-04-07',
    });
  });
});

describe('An old paper of a meeting where nearly everything went wrong', () => {
  /** Without what settles equal votes nothing was carried, so there is no outcome to record. */
  const ALWAYS_REFUSED = new Set(['casting-vote-missing', 'chair-must-vote', 'lot-missing']);

  it('is recorded, with a finding for each binding rule that was broken', async () => {
    const { status, findings } = await adalen<MeetingSummary>(`meetings/${RECORDED}`);
    const broken = Object.keys(meetingBindingRules).filter((rule) => !ALWAYS_REFUSED.has(rule));
    const must = findings.filter(({ severity }) => severity === 'must').map(({ rule }) => rule);
    expect(status).toBe('approved');
    expect(must.toSorted()).toEqual([...broken, 'deciding-without-seat'].toSorted());
    expect(findings.filter(({ severity }) => severity !== 'must').map(({ rule }) => rule)).toEqual([
      'budget-deficit',
      'budget-meeting-not-announced',
      UNSCANNED,
      UNSCANNED,
    ]);
  });

  it('is approved when the chair has let each of them stand, and keeps the reasons', async () => {
    const { findings } = await adalen<MeetingSummary>(`meetings/${RECORDED}`);
    const { acknowledgements } = await adalen<MinutesView>(`meetings/${RECORDED}/minutes`);
    const must = findings.filter(({ severity }) => severity === 'must').map(({ rule }) => rule);
    expect(acknowledgements.map(({ rule }) => rule).toSorted()).toEqual(must.toSorted());
    for (const { who, reason } of acknowledgements) {
      expect(who.person).toBe('p02');
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('says on paper what happened, and not that somebody left who had decided', async () => {
    for (const meeting of [REFUSED, LATE, RECORDED]) {
      const token = await house.auditorOf('adalen');
      const address = { baseUrl: house.installation.baseUrl, association: 'adalen', meeting, token };
      const { files } = await exportMeeting(address, join(house.folder, meeting));
      expect(files).toEqual(expect.arrayContaining(['anslag.html', 'minutes.html', 'minutes.pdf']));
    }
    for (const meeting of [REFUSED, LATE, RECORDED]) {
      const set = await readFile(join(house.folder, meeting, 'minutes.pdf'));
      expect({ meeting, faults: [...pdfFaults(set), ...qpdfFaults(set)] }).toEqual({ meeting, faults: [] });
    }
    const pdf = readPdf(await readFile(join(house.folder, RECORDED, 'minutes.pdf')));
    const text = pdf.content.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Siv Torell hade då redan deltagit i beslutet.');
    expect(text).toContain('Brister som ordföranden har godtagit');
    expect(text).not.toContain('Siv Torell lämnar rummet');
  });

  it('was announced long ago: its days stand as stated, and say that they were noted late', async () => {
    const anslag = await adalen<AnslagView>(`anslag/${RECORDED}`);
    expect(anslag.days).toMatchObject({ postedOn: '2025-09-29', lastAppealDay: '2025-10-20' });
    expect(anslag.findings.map(({ rule }) => rule)).toEqual(['anslag-noted-late', 'anslag-noted-late']);
  });
});
