import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  decided,
  historyOf,
  honestMeeting,
  honestYear,
  numberTaken,
  registered,
  type Said,
} from '../samples/honest-year.sample.js';
import { auditHistory } from './audit-series.js';

const TODAY = '2024-12-31';

function audited(events: readonly Said[], today = TODAY) {
  return auditHistory(historyOf(events), today);
}

function rulesIn(events: readonly Said[], today = TODAY): string[] {
  return audited(events, today).map(({ rule }) => rule);
}

/** An honest meeting of one paragraph, p1, with more said in it before it was closed. */
function meetingWith(...data: Array<[type: string, data: object]>): Said[] {
  const events = honestMeeting(1, 1);
  const close = events.findIndex(({ type }) => type === 'meeting.closed');
  const more = data.map(([type, said]) => ({
    stream: 'meeting-styrelse-2024-01',
    type,
    data: said as Said['data'],
  }));
  return [...events.slice(0, close), ...more, ...events.slice(close)];
}

const without =
  (type: string) =>
  (events: readonly Said[]): Said[] =>
    events.filter((event) => event.type !== type);

const withoutAnslag = (events: readonly Said[]): Said[] =>
  events.filter(({ stream }) => !stream.startsWith('anslag-'));

describe('An audit of the series (5 kap. 65–67 §§ KL)', () => {
  it('finds nothing in a year that left nothing open', () => {
    expect(audited(honestYear())).toEqual([]);
  });

  it('finds nothing in any honest year, and every number that was then lost, doubled or changed', () => {
    const year = fc.record({ meetings: fc.integer({ min: 1, max: 9 }), paragraphs: fc.nat({ max: 6 }) });
    fc.assert(
      fc.property(year, fc.nat(), fc.constantFrom('lost', 'doubled', 'changed'), (size, pick, harm) => {
        const events = honestYear(size.meetings, size.paragraphs);
        expect(audited(events)).toEqual([]);
        const given = events.filter(({ type }) => type === 'series.number-taken');
        const one = given[pick % given.length]!;
        const harmed = events.flatMap((event) => {
          if (event !== one) return [event];
          if (harm === 'lost') return [];
          if (harm === 'doubled') return [event, event];
          return [{ ...event, data: { ...event.data, number: 900 } }];
        });
        const rules = rulesIn(harmed);
        expect(rules).toContain(
          {
            lost: 'number-not-from-series',
            doubled: 'series-number-twice',
            changed: 'number-not-from-series',
          }[harm],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('names the missing numbers between those that were given', () => {
    const events = honestYear().filter(
      ({ type, data }) => !(type === 'series.number-taken' && (data.number as number) === 3),
    );
    expect(audited(events).filter(({ about }) => about === 'series/styrelsen.2024')).toEqual([
      {
        rule: 'series-gap',
        severity: 'must',
        about: 'series/styrelsen.2024',
        message:
          'I serien styrelsen.2024 saknas 3. Ta reda på vad som hade numren; en tom plats ska ha en förklaring.',
        facts: { missing: [3], first: 1, last: 6 },
      },
    ]);
  });

  it('tells a number that came after a higher one from one that was given twice', () => {
    const late = numberTaken('series-styrelsen.2024', 0, 'styrelse-2024-01', 'p1');
    expect(rulesIn([...honestYear(), late])).toContain('series-out-of-order');
    expect(rulesIn([...honestYear(), late])).not.toContain('series-number-twice');
  });

  it('asks about a number that its holder does not have', () => {
    const stray = numberTaken('series-styrelsen.2024', 7, 'styrelse-2024-03', 'p99');
    expect(audited([...honestYear(), stray])).toMatchObject([
      { rule: 'series-number-without-holder', facts: { number: 7 } },
    ]);
  });

  it('remembers why a series does not begin with one', () => {
    const started = {
      stream: 'series-beredningen.2024',
      type: 'series.started',
      data: { next: 27, reason: 'De första är på papper.' },
    };
    expect(audited([...honestYear(), started])).toMatchObject([
      {
        rule: 'series-started-late',
        message:
          'Serien beredningen.2024 börjar på 27. Skäl: De första är på papper. De tidigare numren finns på papper.',
      },
    ]);
  });
});

describe('An audit of the registry (5 kap. 1–2 §§ OSL)', () => {
  it.each([
    ['SDSF 2024 000001 790', 'SDSF 2024 000004 790', 'SDSF 2024', [2, 3]],
    ['KS/2015:209', 'KS/2015:211', 'KS 2015', [210]],
    ['BÄ 2025:11', 'BÄ 2025:13', 'BÄ 2025', [12]],
    ['ALM 2024-17', 'ALM 2024-19', 'ALM 2024', [18]],
    ['2014:002.1', '2014:004', '2014', [3]],
  ])('asks what stands between %s and %s', (first, last, runsIn, missing) => {
    expect(audited([registered(1, first), registered(2, last)])).toMatchObject([
      { rule: 'case-number-gap', facts: { runsIn, missing } },
    ]);
  });

  it('asks nothing between numbers of different years', () => {
    expect(audited([registered(1, 'KS/2015:209'), registered(2, 'KS/2016:211')])).toEqual([]);
  });

  it('finds a Dnr that two cases have, and one whose form says nothing', () => {
    const events = [registered(1, 'KS/2015:209'), registered(2, 'KS/2015:209'), registered(3, 'pärm tre')];
    expect(audited(events)).toMatchObject([
      { rule: 'case-number-twice', facts: { cases: ['arende-1', 'arende-2'] } },
      { rule: 'case-number-of-another-form', facts: { numbers: ['pärm tre'] } },
    ]);
  });
});

describe('An audit of the minutes (5 kap. 69 § KL)', () => {
  const oneMeeting = honestMeeting(1, 1);

  it.each([
    ['meeting-not-held', 'meeting.opened'],
    ['meeting-not-closed', 'meeting.closed'],
    ['minutes-not-approved', 'minutes.approved'],
  ])('finds %s when nothing is known of %s', (rule, type) => {
    const unfinished = withoutAnslag(
      oneMeeting.slice(
        0,
        oneMeeting.findIndex((e) => e.type === type),
      ),
    );
    expect(rulesIn(unfinished)).toContain(rule);
    expect(rulesIn(unfinished, '2024-01-10')).not.toContain(rule);
  });

  it('gives fourteen days to approve, moved over a day off', () => {
    const waiting = withoutAnslag(without('minutes.approved')(oneMeeting));
    expect(rulesIn(waiting, '2024-01-24')).toEqual([]);
    expect(rulesIn(waiting, '2024-01-25')).toEqual(['minutes-not-approved']);
  });

  it('finds an approval that nobody announced, each by itself (8 kap. 12 § KL)', () => {
    const immediate = meetingWith([
      'paragraphs.approved',
      { approval: 'omedelbar-1', items: ['p1'], labels: ['§ 1'], on: '2024-01-10', signatures: [] },
    ]);
    expect(audited(immediate)).toMatchObject([
      { rule: 'approval-not-announced', facts: { approval: 'omedelbar-1', latest: '2024-01-12' } },
    ]);
    expect(rulesIn(immediate, '2024-01-12')).toEqual([]);
    // Planned is not announced.
    expect(rulesIn(without('anslag.posted')(immediate))).toEqual([
      'approval-not-announced',
      'approval-not-announced',
    ]);
  });

  it('keeps in sight what the chair let stand, once for each reason, and what was corrected', () => {
    const letStand = (item: string | null): [string, object] => [
      'finding.acknowledged',
      {
        rule: 'date-missing',
        item,
        facts: {},
        reason: 'Ingen minns dagen.',
        who: { person: 'p09', name: 'Siv Ek' },
      },
    ];
    const events = meetingWith(letStand('p1'), letStand(null), [
      'minutes.corrected',
      { item: 'p1', oldText: '6', newText: '7', reason: 'Felräknat.', on: { date: '2024-01-20' } },
    ]);
    expect(audited(events).map(({ rule, message }) => [rule, message])).toEqual([
      [
        'finding-let-stand',
        'Siv Ek godtog bristen ”Sammanträdesdagen saknas” i § 1. Skäl: Ingen minns dagen.',
      ],
      ['minutes-corrected-since', 'I § 1 är ”6” rättat till ”7” 2024-01-20. Skäl: Felräknat.'],
    ]);
  });
});

describe('An audit of what was decided', () => {
  const assigned = (due: string | null) =>
    meetingWith([
      'paragraph.decided',
      decided('p1', { assignments: [{ owner: null, text: 'Återkomma', due, dueAsWritten: null }] }),
    ]);
  const followUp: [string, object] = [
    'decision.followed-up',
    { item: 'p1', meeting: 'styrelse-2024-01', decision: 'p1-1', outcome: 'done', note: 'Klart.' },
  ];

  it('finds an assignment whose day has passed, until somebody says what became of it', () => {
    expect(rulesIn(assigned('2024-06-01'), '2024-06-01')).toEqual([]);
    expect(audited(assigned('2024-06-01'), '2024-06-02')).toMatchObject([
      { rule: 'decision-not-followed-up', facts: { past: [{ text: 'Återkomma', due: '2024-06-01' }] } },
    ]);
    const [type, data] = followUp;
    const followed = { stream: 'meeting-styrelse-2024-01', type, data: data as Said['data'] };
    expect(rulesIn([...assigned('2024-06-01'), followed])).toEqual([]);
  });

  it('asks no more about an assignment that was reported done outside a meeting, and counts from a day it was moved to', () => {
    const told = (type: string, data: object): Said => ({
      stream: 'assignment-styrelse-2024-01.p1-1.1',
      type,
      data: data as Said['data'],
    });
    const reported = (outcome: string) =>
      told('assignment.reported-back', { given: {}, on: '2024-05-01', text: 'Sagt.', outcome });
    const moved = told('assignment.due-moved', {
      given: {},
      from: '2024-06-01',
      due: '2024-12-31',
      reason: '',
    });
    const overdue = ['decision-not-followed-up'];
    expect(rulesIn([...assigned('2024-06-01'), reported('under-way')])).toEqual(overdue);
    expect(rulesIn([...assigned('2024-06-01'), reported('done')])).toEqual([]);
    expect(rulesIn([...assigned('2024-06-01'), moved], '2024-12-31')).toEqual([]);
    expect(rulesIn([...assigned('2024-06-01'), moved], '2025-01-01')).toEqual(overdue);
    expect(rulesIn([...assigned(null), moved], '2024-12-31')).toEqual([]);
  });

  it('asks after half a year about an assignment without a last day', () => {
    expect(rulesIn(assigned(null), '2024-07-10')).toEqual([]);
    expect(rulesIn(assigned(null), '2024-07-11')).toEqual(['assignment-without-end']);
  });

  it('finds a matter that was put off and did not come again', () => {
    const putOff = meetingWith([
      'paragraph.decided',
      decided('p1', { type: 'postponed', postponedTo: '2024-03-10' }),
    ]).map((event) =>
      event.type === 'agenda.item-added'
        ? { ...event, data: { ...event.data, case: { case: 'arende-1' } } }
        : event,
    );
    expect(rulesIn(putOff, '2024-03-10')).toEqual([]);
    expect(rulesIn(putOff)).toEqual(['decision-not-followed-up']);
    const again = honestMeeting(2, 1).map((event) =>
      event.type === 'agenda.item-added'
        ? { ...event, data: { ...event.data, case: { case: 'arende-1' } } }
        : event,
    );
    expect(rulesIn([...putOff, ...again])).not.toContain('decision-not-followed-up');
  });

  it('finds a matter with a Dnr that was put off undecided', () => {
    const undecided = (to: string) =>
      meetingWith([
        'paragraph.left-undecided',
        { item: 'p1', outcome: 'postponed', note: null, postponedTo: to },
      ]).map((event) =>
        event.type === 'agenda.item-added'
          ? { ...event, data: { ...event.data, case: { case: 'arende-1', number: 'KS/2024:1' } } }
          : event,
      );
    expect(rulesIn(undecided('2024-12-31'))).toEqual([]);
    expect(audited(undecided('2024-05-01'))).toMatchObject([
      { rule: 'decision-not-followed-up', facts: { item: 'p1', until: '2024-05-01' } },
    ]);
  });

  it('finds a decision by delegation that a later board was not told of (10 § lag 2003:1210)', () => {
    const delegation: Said[] = [
      {
        stream: 'delegation-inkop',
        type: 'delegation.granted',
        data: { to: { person: 'p07', name: 'Kim Exempel', capacity: 'employee' } },
      },
      {
        stream: 'delegation-inkop',
        type: 'delegated-decision.taken',
        data: { decision: 'd1', on: '2024-01-05', text: 'Köpa in', caseNumber: null, amount: null },
      },
    ];
    const reported: Said = {
      stream: 'delegation-inkop',
      type: 'delegated-decision.reported',
      data: { decision: 'd1', meeting: 'styrelse-2024-01', item: 'p1', label: '§ 1' },
    };
    expect(rulesIn(delegation)).toEqual([]);
    expect(audited([...honestMeeting(1, 1), ...delegation])).toMatchObject([
      {
        rule: 'delegated-decision-not-reported',
        about: 'delegations/inkop',
        facts: { decision: 'd1', passed: ['styrelse-2024-01'] },
      },
    ]);
    expect(rulesIn([...honestMeeting(1, 1), ...delegation, reported])).toEqual([]);
  });
});
