import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { HistoryView } from '#evidence';
import type { FiguresReported, FollowUpView, SurveySummary, SurveyView } from '#followup';
import type { OutcomeBody, Problem } from '#http';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import { TestApi } from '../support/test-api.js';

const FILE = fileURLToPath(new URL('../scenarios/law/060-follow-up.yaml', import.meta.url));
/** Skatteverket's own example; nobody has it. */
const NUMBER = '640823-3234';

describe('An association that follows up in numbers', () => {
  let house: PlayedHouse;
  beforeAll(async () => {
    house = await PlayedHouse.of([FILE]);
  }, 120_000);
  afterAll(() => house?.close(), 60_000);

  const own = <Body>(path: string): Promise<Body> =>
    house.get<Body>(`/v1/associations/fjallbygden/${path}`, 'fjallbygden');
  const open = (path: string): Promise<Response> =>
    fetch(`${house.installation.baseUrl}/v1/associations/fjallbygden/${path}`);

  it('is played to its end, every wrong step refused by its rule', () => {
    const refused = house.scenarios[0]!.steps.filter((step) => step.kind === 'command' && step.refused);
    expect(house.played[0]!.outcomes).toMatchObject({ repeated: 0, refused: refused.length });
    expect(refused.length).toBeGreaterThan(10);
  });

  it('shows a table in which small groups, and what would give them away, are withheld', async () => {
    const view = await own<FollowUpView>('follow-ups/stigen-2026-1');
    expect(view).toMatchObject({
      smallestCell: 5,
      withheld: true,
      participants: { total: 49, bySex: [{ count: 31 }, { count: 18 }] },
      begun: { total: 21 },
      ended: { total: 26 },
      outcomes: [{ count: 8, percent: 31 }, { count: null }, { count: 9 }, { count: null }],
      timeBefore: { average: 'drygt fyra år' },
      goals: [{ target: 10, outcome: 12 }],
    });
    expect(view.participants!.cells.filter(({ count }) => count === null)).toHaveLength(4);
  });

  it('compares with the half year before, as it was corrected', async () => {
    const { previous } = await own<FollowUpView>('follow-ups/stigen-2026-1');
    expect(previous).toMatchObject({
      followUp: 'stigen-2025-2',
      changes: [
        { figure: 'participants', before: 38, now: 49, change: 11 },
        { figure: 'begun', before: 17, now: 21, change: 4 },
        { figure: 'ended', before: 14, now: 26, change: 12 },
      ],
    });
    expect(await own<FollowUpView>('follow-ups/stigen-2025-2')).toMatchObject({
      ended: { total: 14 },
      corrections: [{ on: '2026-08-24', reason: expect.stringContaining('december') }],
    });
  });

  it('takes percentages that leave two in a hundred out, and remarks on it', async () => {
    const { outcomes, participants, remarks } = await own<FollowUpView>('follow-ups/bron-2026-1');
    expect(outcomes.map(({ asWritten }) => asWritten)).toEqual(['51 %', '27 %', '20 %']);
    expect(participants?.shares.map(({ asWritten }) => asWritten)).toEqual(['70 %', '30 %']);
    expect(remarks.map(({ rule }) => rule)).toEqual(['figures-shares-differ']);
  });

  it('is listed by initiative and year, for everybody', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await own<FollowUpView[]>(`follow-ups${query}`)).map(({ followUp }) => followUp);
    expect(await ids('')).toEqual(['bron-2026-1', 'stigen-2026-1', 'stigen-2025-2']);
    expect(await ids('?initiative=stigen&year=2026')).toEqual(['stigen-2026-1']);
    expect((await open('follow-ups')).status).toBe(200);
    for (const query of ['?ar=2026', '?year=nu', '?format=pdf', '?initiative=En%20insats'])
      expect({ query, status: (await open(`follow-ups${query}`)).status }).toEqual({ query, status: 400 });
    expect((await open('follow-ups/finns-inte')).status).toBe(404);
  });

  it('is a file that a Swedish Excel opens, without what is withheld', async () => {
    for (const path of ['follow-ups?format=csv', 'follow-ups/stigen-2026-1?format=csv']) {
      const response = await open(path);
      expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[a-z0-9.-]+\.csv"$/,
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').split('\r\n');
      expect(lines).toContain(
        'stigen-2026-1;Stigen;halvår;2026-01-01;2026-06-30;Uppföljning Finsam;Deltagare;Tärnvik;män;..;',
      );
      expect(lines).toContain(
        'stigen-2026-1;Stigen;halvår;2026-01-01;2026-06-30;Uppföljning Finsam;Avslutade till arbete;;;8;31 %',
      );
    }
  });

  it('has a survey with its rate of response, and no small group', async () => {
    expect(await own<SurveySummary[]>('surveys')).toMatchObject([
      { survey: 'indikatorer-2026', closedOn: '2026-10-19' },
    ]);
    const { results } = await own<SurveyView>('surveys/indikatorer-2026');
    expect(results).toMatchObject([
      {
        group: 'staff',
        handedOut: 24,
        answered: 19,
        responsePercent: 79,
        questions: [{ options: [{ count: 12 }, { count: 7 }, { count: 0 }] }],
      },
      {
        group: 'board',
        handedOut: 9,
        answered: 8,
        questions: [{ options: [{ count: null }, { count: null }, { count: 0 }] }],
      },
      { group: 'participants-ended', handedOut: 11, answered: null, responsePercent: null },
    ]);
    expect((await open('surveys/finns-inte')).status).toBe(404);
  });

  it('has the numbers as they were reported for its auditors alone, with those that were corrected', async () => {
    const path = 'follow-ups/stigen-2025-2/events';
    const ended = (await own<HistoryView>(path)).events.map(
      ({ data }) => (data as FiguresReported).figures.ended?.total,
    );
    expect(ended).toEqual([12, 14]);
    expect((await own<HistoryView>('surveys/indikatorer-2026/events')).events).toHaveLength(5);
    const others = [
      await house.installation.tokenFor({ roles: ['director', 'secretary'], person: null }, 'fjallbygden'),
      await house.auditorOf('annat'),
    ];
    for (const token of others) {
      const answer = await fetch(`${house.installation.baseUrl}/v1/associations/fjallbygden/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(403);
    }
    for (const one of [path, `${path}.jsonl`, 'surveys/indikatorer-2026/events'])
      expect({ one, status: (await open(one)).status }).toEqual({ one, status: 403 });
  });

  it('is answered as the API describes', async () => {
    const described = new DescribedAnswers(await house.get<OpenAPIObject>('/openapi.json', 'fjallbygden'));
    for (const [path, type] of [
      ['follow-ups/stigen-2026-1', 'FollowUpView'],
      ['follow-ups/bron-2026-1', 'FollowUpView'],
      ['surveys/indikatorer-2026', 'SurveyView'],
    ] as const)
      expect({ path, faults: described.faultsIn(await own(path), `#/components/schemas/${type}`) }).toEqual({
        path,
        faults: null,
      });
  });
});

describe('7 § lag (2003:1210): a command with a personal identity number', () => {
  let api: TestApi;
  const written: string[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    const note = (...messages: unknown[]): number => written.push(JSON.stringify(messages));
    api.app.useLogger({ log: note, warn: note, error: note, debug: note, verbose: note });
    const operator = await api.token(null, 'operator');
    await api.post({ path: 'exempel/found', body: { name: 'Exempelförbundet' }, token: operator });
  });
  afterAll(() => api.stop());

  const report = {
    initiative: 'spar',
    initiativeTitle: 'Spåret',
    kind: 'monthly',
    from: '2021-03-01',
    to: '2021-03-31',
    source: 'SUS',
  };
  const figures = { participants: { total: 12 } };

  it.each<[string, string, object]>([
    ['a line', 'follow-ups/a/report-figures', { ...report, initiativeTitle: `Spåret ${NUMBER}`, figures }],
    ['a note below', 'follow-ups/a/report-figures', { ...report, figures: { ...figures, note: NUMBER } }],
    [
      'a list below that',
      'follow-ups/a/report-figures',
      { ...report, figures: { goals: [{ text: `Arbete åt 19${NUMBER}`, target: 1 }] } },
    ],
    ['the id in the path', `follow-ups/${NUMBER}/report-figures`, { ...report, figures }],
    [
      'a paragraph',
      'meetings/m/paragraphs/write',
      {
        item: 'p1',
        text: [{ list: [{ item: 'a', below: [{ p: ['6408', { em: '23-3234' }] }] }], style: 'dash' }],
      },
    ],
    ['a name', 'people/register', { person: 'p09', name: NUMBER.replace('-', '\u2011') }],
  ])(
    'in %s is refused with 400; neither answer nor log repeats it, and nothing is recorded',
    async (_what, path, body) => {
      const before = await api.head();
      const token = await api.token('exempel', 'secretary', 'director');
      const answer = await api.post<Problem>({ path: `exempel/${path}`, body, token });
      expect(answer.body).toMatchObject({
        status: 400,
        rule: 'personal-number',
        lawRef: expect.stringContaining('7 §'),
      });
      expect(answer.text + written.join('')).not.toMatch(/640823|3234/);
      expect(await api.head()).toBe(before);
    },
  );

  it('is taken without the number', async () => {
    const token = await api.token('exempel', 'secretary');
    const { status, body } = await api.post<OutcomeBody>({
      path: 'exempel/follow-ups/a/report-figures',
      body: { ...report, figures },
      token,
    });
    expect({ status, events: body.events.map(({ type }) => type) }).toEqual({
      status: 201,
      events: ['follow-up.reported'],
    });
    expect(
      await api.post({
        path: 'exempel/follow-ups/b/report-figures',
        body: { ...report, figures: { participants: { total: -1 } } },
        token,
      }),
    ).toMatchObject({ status: 400, body: { errors: [{ field: 'figures.participants.total' }] } });
  });
});
