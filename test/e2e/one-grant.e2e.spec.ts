import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Scenario } from '../../apps/cli/src/scenario/scenario.js';
import { DescribedAnswers } from '../support/described-answers.js';
import { PlayedHouse } from '../support/played-house.js';
import type { HistoryView } from '#evidence';
import type { FollowUpView } from '#followup';
import {
  type FrameView,
  type FundEvent,
  fundingDecisionRules,
  type GrantEvent,
  grantRules,
  type GrantSummary,
  type GrantView,
  type LedgerView,
  ledgerEvents,
  type MoneyTrace,
  type ObligationView,
  postingsOf,
} from '#funding';
import type { Role } from '#http';
import type { MinutesView } from '#meetings';
import { grantLaw } from '#statute';

const LAW = fileURLToPath(new URL('../scenarios/law/', import.meta.url));
const FILES = ['010-board-in-dispute', '020-budget-meeting', '070-fund', '090-one-grant'];

/** Rules that the domain's own specifications hold to; each says why no step of the scenario can. */
const ELSEWHERE = [
  // The board's budget has a line for every kind of initiative here.
  'budget-line-missing',
  // The decisions here all give their amounts, in years that have money.
  'grant-amount-stated',
  'grant-amount-unknown',
  'year-not-granted',
  'funding-nothing-left',
  // Nobody appeals, and no decision is put off.
  'decision-stayed',
  'decision-annulled',
  'grant-decision-open',
  'condition-not-extended',
  // Those who ask do not have a role that attests.
  'attested-by-requester',
  // The applications all have a second party, a member behind them, and are not withdrawn.
  'grant-to-outsider',
  'grant-to-one-party',
  'funding-application-withdrawn',
  'funding-initiative-ended',
  // Only the board's meeting is played.
  'funding-by-the-board',
  // The fields' own checks come first.
  'money-unreadable',
];

let house: PlayedHouse;

beforeAll(async () => {
  house = await PlayedHouse.of(FILES.map((file) => `${LAW}${file}.yaml`));
}, 120_000);

afterAll(() => house?.close(), 60_000);

function own<Body>(path: string): Promise<Body> {
  return house.get<Body>(`/v1/associations/bjorkalven/${path}`, 'bjorkalven');
}

async function as(roles: Role[], person: string | null, path: string): Promise<Response> {
  const token = await house.installation.tokenFor({ roles, person }, 'bjorkalven');
  return fetch(`${house.installation.baseUrl}/v1/associations/bjorkalven/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

function refusalsIn({ steps }: Scenario): string[] {
  return steps.flatMap((step) => (step.kind === 'command' && step.refused ? [step.refused] : []));
}

/** The ledger's balances by account, in öre on the side where each stands. */
async function balances(query = ''): Promise<Record<string, number>> {
  const { balances: all } = await own<LedgerView>(`ledger${query}`);
  return Object.fromEntries(all.map(({ account, ore }) => [account, ore]));
}

describe('One grant from the application to the last krona', () => {
  it('is played to its end, and every rule of money has refused somebody', () => {
    const refused = new Set(house.scenarios.flatMap(refusalsIn));
    const rules = [grantRules, fundingDecisionRules, grantLaw].flatMap((all) => Object.keys(all));
    expect(rules.filter((rule) => !refused.has(rule)).toSorted()).toEqual(ELSEWHERE.toSorted());
  });

  it('can be followed by an auditor: contribution, budget, paragraph, agreement, requisitions, payments, reports', async () => {
    const { contributions, lines, grants } = await own<MoneyTrace>('money/2026?initiative=ungdomssparet');
    expect(contributions.reduce((sum, { agreedOre }) => sum + agreedOre, 0)).toBe(620_000_000);
    expect(lines).toEqual([]);
    expect(grants).toEqual([
      {
        grant: 'ungdomssparet',
        title: 'Ungdomsspåret',
        initiative: 'ungdomssparet',
        owner: 'bjorkby',
        status: 'ended',
        decision: {
          meeting: 'styrelsen-2026-06-10',
          item: 'ansokningar',
          decision: 'ansokningar',
          label: '§ 2',
          date: '2026-06-10',
        },
        lines: ['individ'],
        agreedOn: '2026-07-20',
        executedEarlyBecause: null,
        grantedOre: 85_000_000,
        drawnOre: 61_000_000,
        paidOre: 61_000_000,
        backOre: 1_250_000,
        leftOre: 0,
        requisitions: [
          ['juli', 14_000_000, 2, '2026-08-24', null],
          ['augusti', 15_425_050, 1, null, '2026-09-07'],
          ['augusti-rattad', 15_000_000, 2, '2026-09-10', null],
          ['september', 16_000_000, 2, '2026-10-12', null],
          ['oktober', 16_000_000, 2, '2026-11-16', null],
        ].map(([requisition, ore, attestations, paidOn, rejectedOn]) =>
          expect.objectContaining({ requisition, ore, attestations, paidOn, rejectedOn }),
        ),
        reports: [
          { report: 'halvar', due: '2026-10-15', receivedOn: '2026-11-10', daysLate: 26, figures: null },
          {
            report: 'slut',
            due: '2027-01-31',
            receivedOn: '2027-01-20',
            daysLate: 0,
            figures: 'ungdomssparet-2026',
          },
        ],
      },
    ]);
  });

  it('has the same amount in the words of the minutes and in the ledger, in one append', async () => {
    const { paragraphs } = await own<MinutesView>('meetings/styrelsen-2026-06-10/minutes');
    const { decisions } = paragraphs.find(({ item }) => item === 'ansokningar')!;
    expect(decisions[0]).toMatchObject({
      type: 'partly-granted',
      amounts: [{ to: 'Ungdomsspåret', amount: { ore: 85_000_000, asWritten: '850 tkr' } }],
      conditions: [{ text: 'En bemanningsplan visas upp', due: '2026-08-31' }],
    });
    const { amounts, decision } = await own<GrantView>('grants/ungdomssparet');
    expect(amounts).toEqual([
      { year: 2026, line: 'individ', amount: { ore: 85_000_000, asWritten: '850 tkr' } },
    ]);
    const meeting = await own<HistoryView>('meetings/styrelsen-2026-06-10/events');
    const grant = await own<HistoryView>('grants/ungdomssparet/events');
    const decided = meeting.events.find(
      ({ type, data }) =>
        type === 'paragraph.decided' && (data as { decision: string }).decision === decision.decision,
    );
    expect(grant.events[0]).toMatchObject({ type: 'grant.awarded', commandId: decided!.commandId });
  });
});

describe('The ledger', () => {
  it('balances at every position', async () => {
    const { entries } = await own<LedgerView>('ledger');
    expect(entries.length).toBeGreaterThanOrEqual(30);
    for (const { position } of entries) {
      const { debitOre, creditOre } = await own<LedgerView>(`ledger?upTo=${position}`);
      expect(debitOre).toBe(creditOre);
    }
  });

  it('names the event, the paragraph and the grant of every line', async () => {
    const { entries } = await own<LedgerView>('ledger?grant=natverket');
    expect(entries.map(({ event, decision }) => [event, decision?.label])).toEqual([
      ['grant.awarded', '§ 3'],
      ['grant.agreement-signed', '§ 3'],
      ['requisition.attested', '§ 3'],
      // The board's second decision.
      ['grant.changed', '§ 5'],
      ['requisition.paid', '§ 3'],
      ['payment.corrected', '§ 3'],
      ['reclaim.raised', '§ 5'],
      ['reclaim.settled', '§ 3'],
    ]);
  });

  it('says where each krona is', async () => {
    expect(await balances('?year=2026')).toMatchObject({
      // Granted 850, paid 610 in all, 12,5 back, the rest given back at the end.
      'drawn:ungdomssparet:2026': 59_750_000,
      'bound:ungdomssparet:2026': 0,
      'cost:ungdomssparet:2026': 59_750_000,
      // 300 became 250; 248 paid, 8 asked back, 5 of them here.
      'bound:natverket:2026': 200_000,
      'drawn:natverket:2026': 24_000_000,
      'awaited:natverket:2026': 300_000,
      'claim:natverket': 300_000,
      'payable:natverket': 0,
      'reserved:halsospar:2026': 0,
      // 1 200 less what Ungdomsspåret keeps.
      'budget:2026:individ': 60_250_000,
    });
  });

  it('shows what a member pays, and the grants that it answers for', async () => {
    const { entries } = await own<LedgerView>('ledger?member=norrfors');
    const about = new Set(entries.map(({ grant, event }) => grant ?? event));
    expect([...about].toSorted()).toEqual(['fund.contributions-agreed', 'halsospar', 'natverket']);
  });

  it('equals a fresh fold of the streams it is made from', async () => {
    const streams = ['funds/2026', 'grants/ungdomssparet', 'grants/halsospar', 'grants/natverket'];
    const folded = new Map<string, number>();
    for (const path of streams) {
      const { stream, events } = await own<HistoryView>(`${path}/events`);
      for (const event of events as unknown as Array<FundEvent | GrantEvent>) {
        if (!ledgerEvents.includes(event.type)) continue;
        for (const { account, ore } of postingsOf(stream, event))
          folded.set(account, (folded.get(account) ?? 0) + ore);
      }
    }
    const { balances: read } = await own<LedgerView>('ledger');
    expect(
      new Map(read.map(({ account, side, ore }) => [account, side === 'debit' ? ore : 0 - ore])),
    ).toEqual(folded);
  });

  it('is a file that a spreadsheet opens, with the names of members and grants', async () => {
    const response = await as(['auditor'], null, 'ledger?grant=natverket&format=csv');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const rows = (await response.text()).split('\r\n');
    expect(rows[0]).toMatch(/^Verifikation;Dag;År;/);
    expect(rows[1]).toMatch(
      /^\d+;2026-06-10;2026;grant\.awarded;§ 3;styrelsen-2026-06-10;natverket;budget:2026:struktur;Budgeterat, ej beviljat: 2026, struktur;300000;0$/,
    );
    expect(rows[2]).toContain('Reserverat genom beslut: Arbetsgivarnätverket, 2026');
  });
});

describe('Before a meeting', () => {
  it('the requests stand side by side with the money, and what each member would pay of them', async () => {
    const { leftOre, requests, requestedOre, differenceOre, shares } = await own<FrameView>('frames/2026');
    expect(
      requests.map(({ application, requestedOre: ore, outcome, grantedOre }) => [
        application,
        ore,
        outcome,
        grantedOre,
      ]),
    ).toEqual([
      ['ungdomssparet-2026', 100_000_000, 'granted-on-conditions', 85_000_000],
      ['natverket-2026', 30_000_000, 'granted', 25_000_000],
      ['halsospar-2026', 60_000_000, 'granted', 0],
      ['friskvard-2026', 4_000_000, 'refused', 0],
    ]);
    expect(requestedOre).toBe(0);
    expect(differenceOre).toBe(leftOre);
    expect(shares.reduce((sum, { contributionOre }) => sum + contributionOre, 0)).toBe(620_000_000);
  });

  it('what is owed to the association is listed by its day, late first', async () => {
    const owed = await own<ObligationView[]>('obligations');
    expect(owed.map(({ kind, grant, id, due }) => [kind, grant, id, due])).toEqual([
      ['reclaim', 'natverket', 'for-mycket', '2026-12-23'],
      ['report', 'natverket', 'slut', '2027-01-31'],
    ]);
    expect(owed.every(({ daysLeft }) => daysLeft !== null && daysLeft < 0)).toBe(true);
    expect(await own<GrantView>('grants/natverket')).toMatchObject({
      next: [
        'Rapporten slut skulle ha kommit 2027-01-31; inget kan rekvireras förrän den har kommit.',
        'Återkravet for-mycket ska vara betalt 2026-12-23.',
      ],
    });
  });
});

describe('Whoever may see the money', () => {
  it('is the association and its auditors, and of their own grants those who applied', async () => {
    for (const path of [
      'grants',
      'ledger',
      'money/2026',
      'frames/2026',
      'obligations',
      'grants/ungdomssparet/events',
    ])
      expect([path, (await as(['public'], null, path)).status]).toEqual([path, 403]);
    const mine = (await (await as(['applicant'], 'p42', 'grants')).json()) as GrantSummary[];
    expect(mine.map(({ grant }) => grant)).toEqual(['ungdomssparet']);
    expect((await as(['applicant'], 'p42', 'grants/ungdomssparet')).status).toBe(200);
    const { rule } = (await (await as(['applicant'], 'p42', 'grants/natverket')).json()) as { rule: string };
    expect(rule).toBe('not-your-grant');
    // Whether a grant exists is nobody else's business either.
    expect((await as(['applicant'], 'p42', 'grants/finns-inte')).status).toBe(403);
    expect((await as(['applicant'], 'p42', 'ledger')).status).toBe(403);
  });

  it('sees the figures of the last report with small groups withheld', async () => {
    const { participants } = await own<FollowUpView>('follow-ups/ungdomssparet-2026');
    const shown = participants!.cells.map(({ count }) => count);
    expect(shown.filter((count) => count === null).length).toBeGreaterThan(1);
    expect(shown).not.toContain(3);
    expect(participants!.total).toBe(33);
  });
});

describe('The answers about money', () => {
  it('are as they are described', async () => {
    const described = new DescribedAnswers(
      (await (await fetch(`${house.installation.baseUrl}/openapi.json`)).json()) as OpenAPIObject,
    );
    const list = (name: string, values: readonly unknown[]): void => {
      for (const value of values)
        expect(described.faultsIn(value, `#/components/schemas/${name}`)).toBeNull();
    };
    list('GrantSummary', await own<unknown[]>('grants'));
    list('GrantView', [await own('grants/natverket'), await own('grants/halsospar')]);
    list('LedgerView', [await own('ledger')]);
    list('MoneyTrace', [await own('money/2026'), await own('money/2031')]);
    list('FrameView', [await own('frames/2026'), await own('frames/2031')]);
    list('ObligationView', await own<unknown[]>('obligations'));
  });
});
