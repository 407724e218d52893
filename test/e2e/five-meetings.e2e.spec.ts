import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { exportMeeting } from '../../apps/cli/src/export-meeting.js';
import type { Installation } from '../../apps/cli/src/installation.js';
import type { Scenario } from '../../apps/cli/src/scenario/scenario.js';
import { pdfFaults } from '../../libs/documents/src/pdf/pdf-faults.js';
import { readPdf, streamOf } from '../../libs/documents/src/pdf/read-pdf.js';
import { qpdfFaults } from '../../libs/documents/src/samples/pdf-tools.js';
import { DescribedAnswers } from '../support/described-answers.js';
import { differences } from '../support/same-content.js';
import { PlayedHouse } from '../support/played-house.js';
import { FACTS } from '../scenarios/facts.js';
import type { Board } from '#anslag';
import type { ApplicationSummary, ApplicationView, FrameView, MoneyTrace, ObligationView } from '#funding';
import type { FollowUpView } from '#followup';
import type { DecisionView, MeetingSummary, MinutesView } from '#meetings';
import { eventually } from '#testing';

const SCENARIOS = fileURLToPath(new URL('../scenarios/', import.meta.url));
const TUTORIAL = fileURLToPath(new URL('../../docs/tutorial/first-meeting.yaml', import.meta.url));

let house: PlayedHouse;
let installation: Installation;
let scenarios: readonly Scenario[];
let folder: string;

beforeAll(async () => {
  const files = (await readdir(SCENARIOS)).filter((name) => name.endsWith('.yaml'));
  house = await PlayedHouse.of([...files.map((name) => join(SCENARIOS, name)), TUTORIAL]);
  ({ installation, scenarios, folder } = house);
}, 120_000);

afterAll(() => house?.close(), 60_000);

function get<Body>(path: string, association: string): Promise<Body> {
  return house.get<Body>(path, association);
}

function scenario(name: string): Scenario {
  return scenarios.find((one) => one.name.startsWith(name))!;
}

async function findings(name: string): Promise<MeetingSummary['findings']> {
  const { association, meeting } = scenario(name);
  return (await get<MeetingSummary>(`/v1/associations/${association}/meetings/${meeting}`, association))
    .findings;
}

describe('The five meetings and the tutorial', () => {
  it('are played to their ends, and every command is new', () => {
    expect(house.played).toHaveLength(6);
    for (const { outcomes } of house.played) expect(outcomes).toMatchObject({ repeated: 0 });
  });

  it('come to where their papers say they came', async () => {
    const statuses = await Promise.all(
      scenarios.map(async ({ name, association, meeting }) => [
        name,
        (await get<MeetingSummary>(`/v1/associations/${association}/meetings/${meeting}`, association))
          .status,
      ]),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      '000-skaraborg-2021-06-01': 'approved',
      '001-sodra-dalarna-2024-09-18': 'approved',
      '002-beredningsgrupp-2022': 'completed',
      '003-karlskoga-degerfors-2021-1': 'drawn-up',
      '004-insjoriket-2021-09-17': 'drawn-up',
      'first-meeting': 'approved',
    });
  });

  it('carry the figures of two papers, their gap and their correction', async () => {
    const coaching = await get<FollowUpView>(
      '/v1/associations/karlskoga-degerfors/follow-ups/coachingteamet-2020',
      'karlskoga-degerfors',
    );
    expect(coaching).toMatchObject({
      participants: { total: 203, shares: [{ asWritten: '20%' }, { asWritten: '80%' }] },
      begun: { total: 66 },
      ended: { total: 73 },
      outcomes: [{ asWritten: '47%' }, { asWritten: '26%' }, { asWritten: '25%' }],
      withheld: false,
      remarks: [{ rule: 'figures-shares-differ' }],
    });
    // Six men and four women: the four are few, and the six would give them away.
    const language = await get<FollowUpView>(
      '/v1/associations/karlskoga-degerfors/follow-ups/spraka-i-samverkan-nu',
      'karlskoga-degerfors',
    );
    expect(language).toMatchObject({
      participants: { total: 10, cells: [{ count: null }, { count: null }] },
      withheld: true,
    });
    const interim = await get<FollowUpView>(
      '/v1/associations/insjoriket/follow-ups/individinriktade-2021-delar',
      'insjoriket',
    );
    expect(interim).toMatchObject({ outcomes: [{ count: 14 }], corrections: [{ on: '2021-09-20' }] });
  });

  it.each([
    [
      '000',
      { postedOn: '2021-06-29', lastAppealDay: '2021-07-20', firstTakeDownDay: '2021-07-21' },
      '2021-07-21',
    ],
    [
      '001',
      { postedOn: '2024-11-06', lastAppealDay: '2024-11-27', firstTakeDownDay: '2024-11-28' },
      '2024-11-28',
    ],
    [
      'first',
      { postedOn: '2026-02-11', lastAppealDay: '2026-03-04', firstTakeDownDay: '2026-03-05' },
      '2026-03-05',
    ],
  ])(
    'give %s an anslag with the days of the law, put up and taken down by jobs',
    async (name, days, takenDownOn) => {
      const { association } = scenario(name);
      const [anslag] = (await get<Board>(`/v1/associations/${association}/anslag`, association)).takenDown;
      expect(await get(`/v1/associations/${association}/anslag/${anslag!.id}`, association)).toMatchObject({
        days,
        takenDownOn,
      });
    },
  );

  it('are answered as the API describes', async () => {
    const description = await get<OpenAPIObject>('/openapi.json', 'skaraborg');
    const described = new DescribedAnswers(description);
    for (const { association, meeting } of scenarios)
      for (const [path, type] of [
        ['', 'AssociationView'],
        [`/meetings/${meeting}`, 'MeetingSummary'],
        [`/meetings/${meeting}/minutes`, 'MinutesView'],
        [`/meetings/${meeting}/decisions`, 'MeetingDecisions'],
        [`/meetings/${meeting}/state`, 'StateAsOf'],
        [`/meetings/${meeting}/events`, 'HistoryView'],
        ['/meetings', 'CalendarEntry'],
        ['/decisions', 'DecisionView'],
        ['/anslag', 'Board'],
      ] as const) {
        const answer = await get<unknown>(`/v1/associations/${association}${path}`, association);
        for (const one of Array.isArray(answer) ? answer : [answer])
          expect({ path, faults: described.faultsIn(one, `#/components/schemas/${type}`) }).toEqual({
            path,
            faults: null,
          });
      }
  }, 60_000);

  it('number their paragraphs per meeting, per year and for ever', async () => {
    const numbers = async (name: string): Promise<Array<number | null>> => {
      const { association, meeting } = scenario(name);
      const minutes = await get<MinutesView>(
        `/v1/associations/${association}/meetings/${meeting}/minutes`,
        association,
      );
      return minutes.paragraphs.map(({ number }) => number);
    };
    expect(await numbers('000')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await numbers('001')).toEqual([27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38]);
    expect(await numbers('002')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await numbers('003')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await numbers('004')).toEqual([1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120]);
  });

  it('carry their matters of money to grants, requests and outcomes', async () => {
    const skaraborg = await get<MoneyTrace>('/v1/associations/skaraborg/money/2021', 'skaraborg');
    // The minutes name no amount, and point to another paper: nothing is made up.
    expect(
      skaraborg.amountsUnknown.map(({ grant, decision, refersTo }) => [grant, decision.label, refersTo]),
    ).toEqual([
      ['starka-individen-2021', '§7a', 'ansökan, det som återstår för 2021'],
      ['prerehab-mtg-2021', '§7a', 'ansökan, det som återstår för 2021'],
      ['stoppa-valdet-2022', '§7d', 'det projektinnehåll som presenteras i september'],
    ]);
    expect(skaraborg.inWordsOnly).toEqual([]);
    const owed = await get<ObligationView[]>('/v1/associations/skaraborg/obligations', 'skaraborg');
    expect(owed).toMatchObject([
      {
        kind: 'condition',
        grant: 'stoppa-valdet-2022',
        due: '2021-09-21',
        dueAsWritten: 'styrelsemötet i september månad',
      },
    ]);

    const dalarna = await get<FrameView>('/v1/associations/sodra-dalarna/frames/2025', 'sodra-dalarna');
    expect(dalarna).toMatchObject({ frameOre: null, requestedOre: 631_600_000, differenceOre: null });
    expect(dalarna.requests.map(({ requestedOre, outcome }) => [requestedOre, outcome])).toEqual([
      [250_000_000, 'postponed'],
      [214_600_000, 'postponed'],
      [167_000_000, 'postponed'],
    ]);
    expect(await findings('001')).toContainEqual(
      expect.objectContaining({
        rule: 'requested-sum-differs',
        facts: expect.objectContaining({ statedOre: 621_600_000, requestedOre: 631_600_000 }),
      }),
    );

    // The group's notes tell what the board had refused, and why.
    const refused = await get<ApplicationView>(
      '/v1/associations/skaraborg-beredning/applications/halsoskola-bracke-diakoni-2022',
      'skaraborg-beredning',
    );
    expect(refused).toMatchObject({
      status: 'decided',
      decisions: [
        { told: true, outcome: 'refused', decision: { meeting: 'beredningsgruppen-2022', date: null } },
      ],
    });
  });

  it('leave what is off as it is, with a finding beside it', async () => {
    const rules = async (name: string): Promise<string[]> => (await findings(name)).map(({ rule }) => rule);
    expect(await rules('000')).toEqual(
      expect.arrayContaining([
        'foreign-script',
        'spelling-differs',
        'approver-not-serving',
        'refers-to-undecided',
      ]),
    );
    expect(await rules('001')).toEqual(
      expect.arrayContaining([
        'sum-differs',
        'heading-differs',
        'title-differs',
        'presenter-not-present',
        'concerned-person-decides',
      ]),
    );
    expect(await rules('003')).toEqual(
      expect.arrayContaining(['date-missing', 'sum-differs', 'remote-before-support']),
    );
    expect(await rules('004')).toEqual(expect.arrayContaining(['name-differs', 'case-number-blank']));
    const sum = (await findings('001')).find(({ rule }) => rule === 'sum-differs')!;
    expect(JSON.stringify(sum.facts)).toContain('631600000');
    expect(JSON.stringify(sum.facts)).toContain('621600000');
  });

  it('know what was applied for: each amount that is given, and none that is not', async () => {
    const [teams, skaraborg, bracke] = await Promise.all([
      get<ApplicationSummary[]>('/v1/associations/sodra-dalarna/applications?year=2025', 'sodra-dalarna'),
      get<ApplicationSummary[]>('/v1/associations/skaraborg/applications', 'skaraborg'),
      get<ApplicationView>(
        '/v1/associations/skaraborg-beredning/applications/halsoskola-bracke-diakoni-2022',
        'skaraborg-beredning',
      ),
    ]);
    expect(Object.fromEntries(teams.map(({ application, totalOre }) => [application, totalOre]))).toEqual({
      'team-avesta-2025': 250_000_000,
      'team-hedemora-2025': 214_600_000,
      'team-sater-2025': 167_000_000,
    });
    expect(Object.fromEntries(skaraborg.map(({ application, perYear }) => [application, perYear]))).toEqual({
      'prerehab-mtg-2021': [],
      'starka-individen-2021': [],
      'stoppa-valdet-2022': [],
    });
    // Somebody who is no member, through no member, for an initiative that no member answers for.
    expect(bracke).toMatchObject({ applicant: { member: null, name: 'Bräcke diakoni' }, owner: null });
    expect(bracke.missing).toEqual(
      expect.arrayContaining([
        'En medlem som huvudman för insatsen',
        'En medlem som sökanden, som inte själv är medlem, söker genom',
        'Vilket belopp som söks, för varje år',
      ]),
    );
  });

  it('append nothing when they are played again', async () => {
    const before = await get('/health/ready', 'skaraborg');
    const again = await house.playAgain();
    for (const { outcomes } of again) expect(outcomes).toMatchObject({ recorded: 0 });
    const after = await get('/health/ready', 'skaraborg');
    expect(after).toEqual(before);
  }, 60_000);

  it('come out as PDF, HTML, JSON, history and anslag', async () => {
    for (const { name, association, meeting } of scenarios) {
      const token = await house.auditorOf(association);
      const target = join(folder, name);
      const { files } = await exportMeeting(
        { baseUrl: installation.baseUrl, association, meeting, token },
        target,
      );
      const approved = ['000', '001', 'first'].some((start) => name.startsWith(start));
      expect(files.toSorted()).toEqual(
        [
          ...(approved ? ['anslag.html'] : []),
          'decisions.json',
          'events.jsonl',
          'minutes.html',
          'minutes.pdf',
        ].toSorted(),
      );

      const pdf = await readFile(join(target, 'minutes.pdf'));
      expect(pdfFaults(pdf)).toEqual([]);
      expect(qpdfFaults(pdf)).toEqual([]);
      const html = await readFile(join(target, 'minutes.html'), 'utf8');
      const minutes = await get<MinutesView>(
        `/v1/associations/${association}/meetings/${meeting}/minutes`,
        association,
      );
      for (const { heading } of minutes.paragraphs) expect(visible(html)).toContain(heading);
      const { decisions } = JSON.parse(await readFile(join(target, 'decisions.json'), 'utf8'));
      for (const { clauses } of decisions)
        for (const clause of clauses) expect(visible(html)).toContain(clause);
    }
  }, 120_000);

  it.each(Object.keys(FACTS))('carry %s whole, on paper and on screen', async (name) => {
    const { association, meeting } = scenario(name);
    const token = await house.auditorOf(association);
    const target = join(folder, 'whole', name);
    await exportMeeting({ baseUrl: installation.baseUrl, association, meeting, token }, target);
    const { said, printed, foot } = FACTS[name]!;
    const pdf = readPdf(await readFile(join(target, 'minutes.pdf')));
    const page = await readFile(join(target, 'minutes.html'), 'utf8');

    const onPaper = comparable(`${pdf.content} ${pdf.artifacts}`);
    // The five papers say for which §§ people were there, never at which minute.
    expect(onPaper).not.toMatch(/(från|till)kl\.\d/);
    const onScreen = comparable(visible(page));
    expect([...said, ...printed, ...foot].filter((fact) => !onPaper.includes(comparable(fact)))).toEqual([]);
    expect([...said, ...printed].filter((fact) => !onScreen.includes(comparable(fact)))).toEqual([]);
  });

  it('carry the same in PDF, on the page and as data, and say of which version they are', async () => {
    for (const { name, association, meeting } of scenarios) {
      const at = `/v1/associations/${association}/meetings/${meeting}`;
      const html = await readFile(join(folder, name, 'minutes.html'), 'utf8');
      const { content, artifacts } = readPdf(await readFile(join(folder, name, 'minutes.pdf')));
      const version = /version\u00a0(\d+)/.exec(html)![1]!;
      const view = await get<MinutesView>(`${at}/minutes?version=${version}`, association);
      expect({ name, differences: differences({ view, html, pdf: content }) }).toEqual({
        name,
        differences: [],
      });
      const digest = /[0-9a-f]{64}/.exec(html.slice(html.lastIndexOf('<footer>')))![0];
      expect(comparable(content)).toContain(digest);
      expect(comparable(artifacts)).toContain(comparable(`version ${version} · ${digest.slice(0, 16)}`));
    }
  });

  it('are previewed as they now stand, by those who work with them', async () => {
    const { association, meeting } = scenario('004');
    const path = `${installation.baseUrl}/v1/associations/${association}/meetings/${meeting}`;
    const auditor = { authorization: `Bearer ${await house.auditorOf(association)}` };
    const drawnUp = await readFile(join(folder, scenario('004').name, 'minutes.pdf'));
    const preview = await fetch(`${path}/preview.pdf`, { headers: auditor });
    expect(pdfFaults(new Uint8Array(await preview.arrayBuffer()))).toEqual([]);
    expect(preview.headers.get('cache-control')).toBe('private, no-cache');
    const etag = preview.headers.get('etag')!;
    const again = await fetch(`${path}/preview.pdf`, { headers: { ...auditor, 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const page = await fetch(`${path}/preview.html`, { headers: auditor });
    expect(await page.text()).toContain('§\u00a01112');
    expect((await fetch(`${path}/preview.pdf`)).status).toBe(403);
    expect((await fetch(`${path}-x/preview.pdf`, { headers: auditor })).status).toBe(404);

    const withData = await fetch(`${path}/minutes.pdf?attach=json`, { headers: auditor });
    const bytes = new Uint8Array(await withData.arrayBuffer());
    const read = readPdf(bytes);
    expect(pdfFaults(bytes)).toEqual([]);
    expect(read.content).toBe(readPdf(drawnUp).content);
    const file = [...read.objects.values()].find((object) => object.includes('/Type /EmbeddedFile'))!;
    const view = JSON.parse(Buffer.from(streamOf(file), 'latin1').toString()) as MinutesView;
    expect(view.paragraphs.map(({ number }) => number)).toEqual([
      1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120,
    ]);
    expect((await fetch(`${path}/minutes.pdf?attach=xml`, { headers: auditor })).status).toBe(400);
  });

  it('are linked to paragraph by paragraph: every link into a paper leads to its place', async () => {
    for (const { name, association, meeting } of scenarios.filter((one) =>
      /^(000|001|first)/.test(one.name),
    )) {
      const paper = await readFile(join(folder, name, 'minutes.html'), 'utf8');
      for (const path of [`protokoll/${meeting}`, 'beslut']) {
        const page = await (await fetch(`${installation.baseUrl}/${association}/${path}`)).text();
        const anchors = [...page.matchAll(/minutes\.html#([^"]+)"/g)].map(([, anchor]) => anchor!);
        expect(anchors.length).toBeGreaterThan(0);
        expect(anchors.filter((anchor) => !paper.includes(`id="${anchor}"`))).toEqual([]);
      }
    }
  });

  it('give the same read models when they are built again from the first event', async () => {
    const before = await get<DecisionView[]>('/v1/associations/sodra-dalarna/decisions', 'sodra-dalarna');
    await installation.subscriptions.rebuild('decisions');
    await eventually(async () => !(await installation.subscriptions.isRebuilding('decisions')));
    expect(await get('/v1/associations/sodra-dalarna/decisions', 'sodra-dalarna')).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
  }, 60_000);

  // Last, since it changes what the others read.
  it('show a change in one paragraph at once in the preview', async () => {
    const { association, meeting } = scenario('004');
    const path = `${installation.baseUrl}/v1/associations/${association}/meetings/${meeting}`;
    const token = await installation.tokenFor({ roles: ['secretary'], person: 'p01' }, association);
    const authorization = `Bearer ${token}`;
    const preview = async (): Promise<string> => {
      const response = await fetch(`${path}/preview.pdf`, { headers: { authorization } });
      return comparable(readPdf(Buffer.from(await response.arrayBuffer())).content);
    };
    const words = 'Rapporten delades ut på papper under sammanträdet.';
    expect(await preview()).not.toContain(comparable(words));
    const written = await fetch(`${path}/paragraphs/write`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'if-match': '*',
      },
      body: JSON.stringify({ item: 'p1116', text: [{ p: words }] }),
    });
    expect([written.status, await written.text()]).toEqual([200, expect.any(String)]);
    expect(await preview()).toContain(comparable(words));
  });
});

/** Without what setting may change: case, spaces, hyphens at line ends, and the order of right-to-left letters. */
function comparable(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200e-]|\p{Script=Arabic}/gu, '').toLowerCase();
}

/** The text of a page, as a reader sees it. */
function visible(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
