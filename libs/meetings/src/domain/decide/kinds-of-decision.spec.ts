import { describe, expect, it } from '@jest/globals';
import type { DelegationState } from '#associations';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import type { Decide, MeetingCommand, PlanMeeting } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import {
  charter,
  close,
  context,
  decide,
  item,
  open,
  paragraph,
  plan,
  play,
  stateAfter,
  summon,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const started = [...underWay, ...paragraph('a')];

describe('A decision says what its kind needs', () => {
  it.each<[Partial<Decide>, string]>([
    [{ decisionType: 'refused' }, 'reasons-missing'],
    [{ decisionType: 'remitted' }, 'remitted-for-what'],
    [{ decisionType: 'granted-on-conditions' }, 'condition-missing'],
    [{ decisionType: 'postponed' }, 'postponed-to-when'],
    [{ decisionType: 'assignment' }, 'assignment-incomplete'],
    [
      { decisionType: 'assignment', assignments: [{ owner: 'förbundschefen', text: 'Återkom' }] },
      'assignment-incomplete',
    ],
  ])('%j: %s', (more, rule) => {
    given(play(...started))
      .when(decide('a', more), context)
      .thenRefused(rule, { item: 'a' });
  });

  it.each<Partial<Decide>>([
    { decisionType: 'refused', reasons: 'Målgruppen ligger utanför 2 §.' },
    { decisionType: 'remitted', remittedFor: 'En ny beräkning av kostnaderna.' },
    { decisionType: 'granted-on-conditions', conditions: [{ text: 'Projektinnehåll godkänns.' }] },
    { decisionType: 'postponed', postponedTo: '2024-11-20' },
    {
      decisionType: 'assignment',
      assignments: [{ owner: 'förbundschefen', text: 'Återkom', dueAsWritten: 'nästa möte' }],
    },
  ])('%j is complete', (more) => {
    expect(given(play(...started)).when(decide('a', more), context).decision).toHaveProperty('events');
  });
});

describe('19, 21 and 23 §§ lag (2003:1210): the budget', () => {
  const budgetPlan: PlanMeeting = {
    ...plan,
    purpose: 'budget',
    publicBecause: 'Styrelsen behandlar budgeten.',
  };
  const consulted: MeetingContext = {
    ...context,
    association: {
      ...context.association,
      consultations: [
        {
          consultation: 'samrad-2024',
          on: '2024-09-02',
          about: 'Budget 2025',
          budgetYear: 2025,
          members: ['avesta', 'hedemora', 'sater', 'region'],
        },
      ],
    },
  };
  const published: MeetingCommand = {
    type: 'publish-proposal',
    item: 'budget',
    on: '2024-09-04',
    url: 'https://exempel.se/budget',
  };
  const agendaItem = { ...(item('budget') as object), matter: 'budget' } as MeetingCommand;
  const at = (planning: PlanMeeting, ...before: MeetingCommand[]): MeetingCommand[] => [
    planning,
    agendaItem,
    ...before,
    ...underWay.slice(1),
    { type: 'open-paragraph', item: 'budget' },
  ];
  const adopt = (more: Partial<Decide> = {}): MeetingCommand =>
    decide('budget', {
      decisionType: 'adopted',
      budget: { year: 2025, income: '6 300 tkr', costs: '6 300 tkr' },
      ...more,
    });

  it('is adopted after consultation, in public, with the proposal on the website', () => {
    expect(given(play(...at(budgetPlan, published))).when(adopt(), consulted).decision).toMatchObject({
      events: [
        {
          type: 'paragraph.decided',
          data: { budget: { year: 2025, income: { ore: 630_000_000 }, deficitReason: null } },
        },
        { data: { rule: 'budget-meeting-not-announced' } },
      ],
    });
  });

  it('23 §: is refused without consultation with the members', () => {
    given(play(...at(budgetPlan, published)))
      .when(adopt(), context)
      .thenRefused('budget-consultation-missing', { year: 2025 });
    const forAnotherYear = adopt({ budget: { year: 2026, income: '1 tkr', costs: '1 tkr' } });
    given(play(...at(budgetPlan, published)))
      .when(forAnotherYear, consulted)
      .thenRefused('budget-consultation-missing', { year: 2026 });
  });

  it('19 §: is refused at a meeting that is not public', () => {
    given(play(...at(plan, published)))
      .when(adopt(), consulted)
      .thenRefused('budget-meeting-not-public');
  });

  it('21 §, 8 kap. 14 § KL: is refused without the proposal on the website, and late is a finding', () => {
    given(play(...at(budgetPlan)))
      .when(adopt(), consulted)
      .thenRefused('budget-proposal-not-published');
    const late = { ...published, on: '2024-09-10' } as MeetingCommand;
    expect(given(play(...at(budgetPlan, late))).when(adopt(), consulted).decision).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({ data: expect.objectContaining({ rule: 'budget-published-late' }) }),
      ]),
    });
  });

  it('11 kap. 5 § KL: a deficit needs a reason, and is a finding with it', () => {
    const deficit = (deficitReason?: string): MeetingCommand =>
      adopt({
        budget: {
          year: 2025,
          income: '6 300 tkr',
          costs: '7 700 tkr',
          ...(deficitReason && { deficitReason }),
        },
      });
    const events = play(...at(budgetPlan, published));
    given(events)
      .when(deficit(), consulted)
      .thenRefused('budget-deficit-unexplained', { income: 630_000_000, costs: 770_000_000 });
    expect(given(events).when(deficit('Eget kapital används.'), consulted).decision).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          data: expect.objectContaining({
            rule: 'budget-deficit',
            facts: {
              year: 2025,
              income: 630_000_000,
              costs: 770_000_000,
              reason: 'Eget kapital används.',
            },
          }),
        }),
      ]),
    });
  });

  it('23 §: is late after 30 November', () => {
    const december: MeetingContext = { ...consulted, today: '2024-12-04' };
    const events = play(...at({ ...budgetPlan, date: '2024-12-04' }, published));
    expect(given(events).when(adopt(), december).decision).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          data: expect.objectContaining({
            rule: 'budget-late',
            facts: { year: 2025, day: '2024-12-04', latest: '2024-12-02' },
          }),
        }),
      ]),
    });
  });

  it('is put off or sent back without all that, and not adopted without its totals', () => {
    expect(
      given(play(...at(plan))).when(
        decide('budget', { decisionType: 'postponed', postponedTo: '2024-11-20' }),
        context,
      ).decision,
    ).toHaveProperty('events');
    given(play(...at(budgetPlan, published)))
      .when(decide('budget', { decisionType: 'adopted' }), consulted)
      .thenRefused('budget-totals-missing');
    given(play(...at(budgetPlan, published)))
      .when(published, consulted)
      .thenRefused('proposal-published-already', { on: '2024-09-04' });
  });
});

describe('10 § fourth paragraph lag (2003:1210): reporting decisions taken by delegation', () => {
  const delegation: DelegationState = {
    granted: {
      to: { person: 'p06', name: 'Jonas Wells', capacity: 'employee' },
      matters: 'purchasing',
      text: 'Inköp upp till 50 tkr',
      decision: 'Styrelsen 2024-02-14 § 7',
      from: '2024-02-14',
      until: null,
    },
    ended: null,
    decisions: [
      {
        decision: 'd1',
        on: '2024-05-02',
        text: 'Köp av datorer',
        caseNumber: null,
        amount: null,
        reported: null,
      },
    ],
  };
  const withDelegation: MeetingContext = {
    ...context,
    delegation: { stream: 'sodra-dalarna/delegation-inkop', version: 2, state: delegation },
  };
  const report: MeetingCommand = {
    type: 'report-delegated',
    item: 'a',
    delegation: 'inkop',
    decisions: ['d1'],
  };

  it('stands in the paragraph and with the delegation, in one append', () => {
    given(play(...started))
      .when(report, withDelegation)
      .thenAlso(
        [
          {
            type: 'delegated-decisions.reported',
            data: {
              item: 'a',
              delegation: 'inkop',
              decisions: [
                {
                  decision: 'd1',
                  on: '2024-05-02',
                  by: 'Jonas Wells',
                  text: 'Köp av datorer',
                  caseNumber: null,
                },
              ],
            },
          },
        ],
        [
          {
            stream: 'sodra-dalarna/delegation-inkop',
            events: [
              {
                type: 'delegated-decision.reported',
                data: { decision: 'd1', meeting: 'styrelse-2024-09-18', item: 'a', label: '§ 27' },
              },
            ],
          },
        ],
      );
  });

  it('is refused for an unknown delegation or decision, and twice', () => {
    given(play(...started))
      .when(report, context)
      .thenRefused('delegation-not-granted');
    given(play(...started))
      .when({ ...report, decisions: ['d9'] }, withDelegation)
      .thenRefused('delegated-decision-unknown', { decision: 'd9' });
    const reported = {
      ...delegation,
      decisions: [
        { ...delegation.decisions[0]!, reported: { meeting: 'tidigare', item: 'x', label: '§ 3' } },
      ],
    };
    given(play(...started))
      .when(report, { ...context, delegation: { ...withDelegation.delegation!, state: reported } })
      .thenRefused('delegated-decision-reported', { meeting: 'tidigare' });
  });
});

describe('Following up an earlier decision', () => {
  const followUp = (decision: string): MeetingCommand => ({
    type: 'follow-up',
    item: 'a',
    meeting: 'styrelse-2024-06-01',
    decision,
    outcome: 'done',
  });
  const earlier = { ...context, followed: stateAfter(...underWay, ...paragraph('b'), decide('b')) };

  it('stands in the paragraph, and needs a decision that there is', () => {
    given(play(...started))
      .when(followUp('b-1'), earlier)
      .then([
        {
          type: 'decision.followed-up',
          data: {
            item: 'a',
            meeting: 'styrelse-2024-06-01',
            decision: 'b-1',
            label: '§ 27',
            heading: 'Punkt b',
            date: '2024-09-18',
            outcome: 'done',
            note: null,
          },
        },
      ]);
    given(play(...started))
      .when(followUp('b-9'), earlier)
      .thenRefused('followed-decision-unknown', { decisions: ['b-1'] });
    given(play(...started))
      .when(followUp('b-1'), context)
      .thenRefused('followed-decision-unknown');
  });
});

describe('4 kap. 20–21 §§ KL and 9 § 5 lag (2003:1210): who may raise a matter', () => {
  const raised = (raisedAs: 'board-member' | 'auditor' | 'member'): MeetingCommand => ({
    type: 'add-agenda-item',
    item: 'fraga',
    title: 'En fråga',
    raisedAs,
  });

  it('a board member and an auditor may, a member only where the charter says so', () => {
    for (const by of ['board-member', 'auditor'] as const)
      expect(given(play(plan)).when(raised(by), context).decision).toHaveProperty('events');
    given(play(plan)).when(raised('member'), context).thenRefused('member-may-not-raise');
    expect(
      given(play(plan)).when(raised('member'), {
        ...context,
        charter: { ...charter, membersMayRaiseMatters: true },
      }).decision,
    ).toHaveProperty('events');
  });

  it('sub-items are refused where the charter has none', () => {
    given(play(plan, item('a')))
      .when(item('a1', 'a'), { ...context, charter: { ...charter, letteredSubItems: false } })
      .thenRefused('sub-items-not-used');
  });
});

describe('6 kap. 17 § KL: the summons', () => {
  const rules = (...commands: MeetingCommand[]): string[] =>
    stateAfter(...commands).findings.map(({ rule }) => rule);

  it('that is late by the charter, leaves out the substitutes, or is not recorded is noted at the opening', () => {
    expect(rules(plan, open)).toEqual(['summons-not-recorded']);
    expect(rules(plan, { ...summon, substitutesNotified: false } as MeetingCommand, open)).toEqual([
      'substitutes-not-notified',
    ]);
    const demanding = { ...context, charter: { ...charter, summonsDays: 21 } };
    expect(given(play(plan, summon)).when(open, demanding).decision).toMatchObject({
      events: [
        { type: 'meeting.opened' },
        { data: { rule: 'summons-late', facts: { summoned: '2024-09-04', demanded: 21 } } },
      ],
    });
  });

  it('says of items added without papers that there were none', () => {
    const added = { ...(item('extra') as object), papersSent: false } as MeetingCommand;
    expect(rules(...underWay, added)).toEqual(['papers-not-sent']);
    expect(rules(...underWay, close)).not.toContain('papers-not-sent');
  });
});
