import { describe, expect, it } from '@jest/globals';
import { type Finding, fold } from '#kernel';
import { specification } from '#testing';
import { anslagDays } from './anslag-days.js';
import type { AnslagEvent } from './anslag.events.js';
import { anslagFoldable } from './anslag.state.js';
import { obstaclesToLegalForce } from './legal-force.js';
import { postingDecider } from './posting.decider.js';
import { moved, posted, postedOn, scheduled, site } from './samples/anslag.sample.js';

const given = specification(postingDecider);

const takenDown: AnslagEvent = {
  type: 'anslag.taken-down',
  data: { on: '2024-11-21', sites: null, waiting: [] },
};
const finding = (rule: string): { type: string; data: Partial<Finding> } => ({
  type: 'anslag.finding-recorded',
  data: { rule },
});
const on = (today: string) => ({ today, people: [] });

describe('posting', () => {
  it('13 kap. 5 § KL: freezes the days that follow from it', () => {
    given([scheduled()])
      .when({ type: 'post', on: '2024-10-30' }, on('2024-10-30'))
      .then([
        {
          type: 'anslag.posted',
          data: {
            sites: null,
            on: '2024-10-30',
            by: null,
            proof: null,
            waiting: [],
            days: {
              postedOn: '2024-10-30',
              lastAppealDay: '2024-11-20',
              firstTakeDownDay: '2024-11-21',
              latestPosting: '2024-10-31',
            },
          },
        },
      ]);
  });

  it('8 kap. 12 § KL: on the second day is in time, on the third is a finding', () => {
    given([scheduled()])
      .when({ type: 'post', on: '2024-10-31' }, on('2024-10-31'))
      .then([postedOn('2024-10-31')]);
    expect(
      given([scheduled()]).when({ type: 'post', on: '2024-11-01' }, on('2024-11-01')).decision,
    ).toMatchObject({ events: [{ type: 'anslag.posted' }, finding('anslag-posted-late')] });
  });

  it('5 kap. 69 § KL: is late without a day of approval too, 14 days and two after the meeting', () => {
    const undated = scheduled({ approvedOn: null });
    given([undated])
      .when({ type: 'post', on: '2024-10-04' }, on('2024-10-04'))
      .then([postedOn('2024-10-04', { days: anslagDays('2024-10-04', null) })]);
    expect(
      given([undated]).when({ type: 'post', on: '2024-10-07' }, on('2024-10-07')).decision,
    ).toMatchObject({
      events: [
        { type: 'anslag.posted' },
        {
          type: 'anslag.finding-recorded',
          data: {
            rule: 'anslag-posted-late',
            facts: { latestPosting: '2024-10-04', meetingDate: '2024-09-18' },
          },
        },
      ],
    });
  });

  it('cannot be judged late when neither the day of approval nor that of the meeting is known', () => {
    given([scheduled({ approvedOn: null, meetingDate: null })])
      .when({ type: 'post', on: '2024-11-06' }, on('2024-11-06'))
      .then([postedOn('2024-11-06', { days: anslagDays('2024-11-06', null) })]);
  });

  it('noted on a later day keeps its day, and says so', () => {
    expect(
      given([scheduled()]).when({ type: 'post', on: '2024-10-30' }, on('2024-11-04')).decision,
    ).toMatchObject({
      events: [
        { type: 'anslag.posted', data: { days: { postedOn: '2024-10-30' } } },
        finding('anslag-noted-late'),
      ],
    });
  });

  it('8 kap. 12 § KL: is refused before the day of approval', () => {
    given([scheduled()])
      .when({ type: 'post', on: '2024-10-28' }, on('2024-10-30'))
      .thenRefused('anslag-before-approval', { approvedOn: '2024-10-29' });
  });

  it('is refused for a day to come', () => {
    given([scheduled()])
      .when({ type: 'post', on: '2024-10-31' }, on('2024-10-30'))
      .thenRefused('anslag-day-to-come');
  });

  it('is refused twice, unplanned, and after it was taken down', () => {
    const post = { type: 'post' as const, on: '2024-10-30' };
    given([scheduled(), posted])
      .when(post, on('2024-10-30'))
      .thenRefused('anslag-already-posted', { postedOn: '2024-10-30' });
    given([]).when(post, on('2024-10-30')).thenRefused('anslag-unknown');
    given([scheduled(), posted, takenDown])
      .when(post, on('2024-11-22'))
      .thenRefused('anslag-already-taken-down');
  });
});

describe('moving', () => {
  const move = { type: 'move' as const, postedOn: '2024-11-06', reason: 'Sattes upp en vecka senare' };

  it('before posting gives another day to wait for', () => {
    given([scheduled()])
      .when(move, on('2024-10-29'))
      .then([moved(false)]);
    given([scheduled(), moved(false)])
      .when({ type: 'take-down', on: '2024-11-28' }, on('2024-11-28'))
      .thenRefused('anslag-not-posted');
  });

  it('after posting is refused to a day to come: what is up has been put up', () => {
    given([scheduled(), posted])
      .when(move, on('2024-11-05'))
      .thenRefused('anslag-day-to-come', { on: '2024-11-06', today: '2024-11-05' });
  });

  it('13 kap. 5 § KL: after posting counts all days anew, and is a finding', () => {
    expect(given([scheduled(), posted]).when(move, on('2024-11-06')).decision).toMatchObject({
      events: [
        {
          type: 'anslag.moved',
          data: {
            from: '2024-10-30',
            days: { postedOn: '2024-11-06', lastAppealDay: '2024-11-27', firstTakeDownDay: '2024-11-28' },
            wasPosted: true,
          },
        },
        {
          type: 'anslag.finding-recorded',
          data: {
            rule: 'anslag-moved-after-posting',
            message: expect.stringContaining('Skäl: Sattes upp en vecka senare.'),
          },
        },
        finding('anslag-posted-late'),
      ],
    });
  });

  it('takes back what was found about the old day', () => {
    const late: AnslagEvent = {
      type: 'anslag.finding-recorded',
      data: { rule: 'anslag-posted-late', severity: 'warning', message: 'Sent.', item: null, facts: {} },
    };
    const kept: AnslagEvent = { ...late, data: { ...late.data, rule: 'anslag-sites-missing' } };
    const { findings } = fold(anslagFoldable, [scheduled(), kept, posted, late, moved(true)]);
    expect(findings.map(({ rule }) => rule)).toEqual(['anslag-sites-missing']);
  });

  it('twice starts from the day it was moved to', () => {
    given([scheduled({ approvedOn: null }), moved(false)])
      .when({ ...move, postedOn: '2024-11-07' }, on('2024-11-06'))
      .then([
        {
          type: 'anslag.moved',
          data: {
            from: '2024-11-06',
            days: anslagDays('2024-11-07', null),
            reason: move.reason,
            wasPosted: false,
          },
        },
      ]);
  });

  it('is refused to the same day, to before the approval, and after it was taken down', () => {
    given([scheduled()])
      .when({ ...move, postedOn: '2024-10-30' }, on('2024-10-30'))
      .thenRefused('anslag-day-unchanged');
    given([scheduled()])
      .when({ ...move, postedOn: '2024-10-28' }, on('2024-10-30'))
      .thenRefused('anslag-before-approval');
    given([scheduled(), posted, takenDown])
      .when(move, on('2024-11-22'))
      .thenRefused('anslag-already-taken-down');
  });
});

describe('taking down', () => {
  it('8 kap. 12 § KL: is refused on the last appeal day, and names the first day it may be done', () => {
    const tooEarly = given([scheduled(), posted]).when(
      { type: 'take-down', on: '2024-11-20' },
      on('2024-11-20'),
    );
    tooEarly.thenRefused('anslag-time-not-run-out', { firstTakeDownDay: '2024-11-21' });
    expect(tooEarly.decision).toMatchObject({
      refused: { law: expect.stringContaining('8 kap. 12 §') },
      detail: expect.stringContaining('2024-11-21'),
    });
  });

  it('is done on the first day or later', () => {
    given([scheduled(), posted])
      .when({ type: 'take-down', on: '2024-11-21' }, on('2024-11-21'))
      .then([takenDown]);
    given([scheduled(), posted])
      .when({ type: 'take-down', on: '2024-12-02' }, on('2024-12-02'))
      .then([{ type: 'anslag.taken-down', data: { on: '2024-12-02', sites: null, waiting: [] } }]);
  });

  it('waits for the days of the move', () => {
    given([scheduled(), posted, moved(true)])
      .when({ type: 'take-down', on: '2024-11-21' }, on('2024-11-21'))
      .thenRefused('anslag-time-not-run-out', { firstTakeDownDay: '2024-11-28' });
  });

  it('is refused when it was never posted, twice, and for a day to come', () => {
    given([scheduled()])
      .when({ type: 'take-down', on: '2024-11-21' }, on('2024-11-21'))
      .thenRefused('anslag-not-posted');
    given([scheduled(), posted, takenDown])
      .when({ type: 'take-down', on: '2024-11-22' }, on('2024-11-22'))
      .thenRefused('anslag-already-taken-down', { takenDownOn: '2024-11-21' });
    given([scheduled(), posted])
      .when({ type: 'take-down', on: '2024-11-22' }, on('2024-11-21'))
      .thenRefused('anslag-day-to-come');
  });
});

describe('19 § lag (2003:1210): a posting on every site', () => {
  const four = scheduled({
    sites: [
      site('forbundet'),
      site('avesta', 'by-hand'),
      site('sater', 'by-hand'),
      site('region', 'by-hand'),
    ],
  });
  const maria = { person: 'p24', name: 'Maria Hellgren' };
  const proof = { kind: 'attestation' as const, reference: 'Anslagsbevis 2024:114' };
  const put = (day: string, ...sites: string[]): AnslagEvent => ({
    type: 'anslag.posted',
    data: { sites, on: day, by: null, proof, days: null, waiting: [] },
  });
  const everywhere = [
    four,
    put('2024-10-30', 'forbundet'),
    put('2024-10-31', 'avesta', 'sater'),
    postedOn('2024-11-01', { sites: ['region'], days: anslagDays('2024-11-01', '2024-10-29') }),
  ];
  const lost: AnslagEvent = {
    type: 'anslag.posting-lost',
    data: { site: 'sater', on: '2024-11-08', reason: 'Webbplatsen byttes ut' },
  };

  it('says who, when and with what proof, and where it is still missing', () => {
    given([four])
      .when(
        { type: 'post', on: '2024-10-30', sites: ['avesta'], by: 'p24', proof },
        { today: '2024-10-30', people: [maria] },
      )
      .then([
        {
          type: 'anslag.posted',
          data: {
            sites: ['avesta'],
            on: '2024-10-30',
            by: maria,
            proof,
            days: null,
            waiting: [site('forbundet'), site('sater', 'by-hand'), site('region', 'by-hand')],
          },
        },
      ]);
  });

  it('13 kap. 5 § KL: the time runs from the last', () => {
    expect(
      given(everywhere.slice(0, 3)).when(
        { type: 'post', on: '2024-11-01', sites: ['region'], proof },
        on('2024-11-01'),
      ).decision,
    ).toMatchObject({
      events: [
        {
          data: {
            days: { postedOn: '2024-11-01', lastAppealDay: '2024-11-22', firstTakeDownDay: '2024-11-23' },
            waiting: [],
          },
        },
        finding('anslag-posted-late'),
      ],
    });
  });

  it('noted on a later day is said of the boards that it was noted for', () => {
    expect(
      given([four]).when({ type: 'post', on: '2024-10-30', sites: ['avesta'], proof }, on('2024-11-04'))
        .decision,
    ).toMatchObject({
      events: [
        { type: 'anslag.posted' },
        {
          data: {
            rule: 'anslag-noted-late',
            message: expect.stringContaining('sattes upp 2024-10-30 på Tavlan i avesta antecknades först'),
          },
        },
      ],
    });
  });

  it('or from the first, where the charter says so; and comes down on a working day where it wants that', () => {
    const first = scheduled({
      sites: [site('forbundet'), site('avesta', 'by-hand')],
      policy: { clock: 'first-site', lostPosting: 'restart', takeDown: 'next-working-day', roll: true },
    });
    expect(
      given([first]).when({ type: 'post', on: '2024-11-01', sites: ['forbundet'] }, on('2024-11-01'))
        .decision,
    ).toMatchObject({
      events: [
        { data: { days: { lastAppealDay: '2024-11-22', firstTakeDownDay: '2024-11-25' } } },
        finding('anslag-posted-late'),
      ],
    });
  });

  it('is noted without proof where somebody else posted it, until the proof is there', () => {
    const unproved = given([four]).when(
      { type: 'post', on: '2024-10-30', sites: ['avesta'] },
      on('2024-10-30'),
    );
    expect(unproved.decision).toMatchObject({ events: [{}, finding('anslag-proof-missing')] });
    const noted: AnslagEvent = {
      type: 'anslag.finding-recorded',
      data: {
        rule: 'anslag-proof-missing',
        severity: 'note',
        message: 'Bevis saknas.',
        item: null,
        facts: { site: 'avesta' },
      },
    };
    const received: AnslagEvent = {
      type: 'anslag.proof-received',
      data: { site: 'avesta', proof, on: '2024-11-05' },
    };
    const { sites, findings } = fold(anslagFoldable, [four, put('2024-10-30', 'avesta'), noted, received]);
    expect(findings).toEqual([]);
    expect(sites[1]!.postings[0]!.proof).toEqual(proof);
    given([four])
      .when({ type: 'record-proof', site: 'avesta', proof, on: '2024-11-05' }, on('2024-11-05'))
      .thenRefused('anslag-not-posted');
  });

  it('is refused on a site it is not for, twice on one, and by somebody who is not registered', () => {
    given([four])
      .when({ type: 'post', on: '2024-10-30', sites: ['ludvika'] }, on('2024-10-30'))
      .thenRefused('anslag-site-unknown', { unknown: ['ludvika'] });
    given(everywhere)
      .when({ type: 'post', on: '2024-11-02', sites: ['avesta'] }, on('2024-11-02'))
      .thenRefused('anslag-already-posted', { postedOn: '2024-10-31', sites: ['avesta'] });
    given([four])
      .when({ type: 'post', on: '2024-10-30', sites: ['avesta'], by: 'p99' }, on('2024-10-30'))
      .thenRefused('anslag-signer-unknown', { by: 'p99' });
  });

  it('left out takes every site where it is not up', () => {
    expect(
      given(everywhere.slice(0, 3)).when({ type: 'post', on: '2024-11-01', proof }, on('2024-11-01'))
        .decision,
    ).toMatchObject({ events: [{ data: { sites: null, days: { postedOn: '2024-11-01' } } }, {}] });
  });

  it('13 kap. 5 § second paragraph KL: lost on one, the time stops, and starts anew when it is up again', () => {
    expect(
      given(everywhere).when(
        { type: 'report-lost', site: 'sater', on: '2024-11-08', reason: 'Webbplatsen byttes ut' },
        on('2024-11-11'),
      ).decision,
    ).toMatchObject({ events: [lost, finding('anslag-posting-lost')] });
    given([...everywhere, lost])
      .when({ type: 'take-down', on: '2024-11-25' }, on('2024-11-25'))
      .thenRefused('anslag-not-posted', { waiting: ['sater'] });
    expect(
      given([...everywhere, lost]).when(
        { type: 'post', on: '2024-11-11', sites: ['sater'], proof },
        on('2024-11-11'),
      ).decision,
    ).toMatchObject({
      events: [
        { data: { days: { postedOn: '2024-11-11', lastAppealDay: '2024-12-02' } } },
        { data: { rule: 'anslag-posted-late', facts: { again: true } } },
      ],
    });
  });

  it('cannot be lost where it is not up, before it was, or after the time has run out', () => {
    const gone = (changes: object) => ({
      type: 'report-lost' as const,
      site: 'sater',
      on: '2024-11-08',
      reason: 'Borta.',
      ...changes,
    });
    given([four]).when(gone({}), on('2024-11-11')).thenRefused('anslag-not-posted');
    given(everywhere)
      .when(gone({ on: '2024-10-30' }), on('2024-11-11'))
      .thenRefused('anslag-lost-before-posted', { from: '2024-10-31' });
    given(everywhere)
      .when(gone({ on: '2024-11-23' }), on('2024-11-25'))
      .thenRefused('anslag-time-has-run-out', { lastAppealDay: '2024-11-22' });
    given([...everywhere, lost])
      .when({ type: 'post', on: '2024-11-05', sites: ['sater'] }, on('2024-11-11'))
      .thenRefused('anslag-posted-before-lost', { lost: '2024-11-08' });
  });

  it('8 kap. 12 § KL: comes down site by site, none before its time', () => {
    given(everywhere)
      .when({ type: 'take-down', on: '2024-11-22', sites: ['avesta'] }, on('2024-11-22'))
      .thenRefused('anslag-time-not-run-out');
    const some: AnslagEvent = {
      type: 'anslag.taken-down',
      data: {
        on: '2024-11-25',
        sites: ['forbundet', 'avesta'],
        waiting: [site('sater', 'by-hand'), site('region', 'by-hand')],
      },
    };
    given(everywhere)
      .when({ type: 'take-down', on: '2024-11-25', sites: ['forbundet', 'avesta'] }, on('2024-11-25'))
      .then([some]);
    expect(fold(anslagFoldable, [...everywhere, some]).takenDownOn).toBeNull();
    given([...everywhere, some])
      .when({ type: 'take-down', on: '2024-11-26', sites: ['avesta'] }, on('2024-11-26'))
      .thenRefused('anslag-not-posted', { site: 'avesta' });
    given([...everywhere, some])
      .when({ type: 'take-down', on: '2024-11-26' }, on('2024-11-26'))
      .then([{ type: 'anslag.taken-down', data: { on: '2024-11-26', sites: null, waiting: [] } }]);
  });

  it('is asked for proof only where it was put up now', () => {
    const twoByHand = scheduled({ sites: [site('avesta', 'by-hand'), site('sater', 'by-hand')] });
    const { decision } = given([twoByHand, put('2024-10-30', 'avesta')]).when(
      { type: 'post', on: '2024-10-31' },
      on('2024-10-31'),
    );
    expect(decision).toMatchObject({
      events: [
        { type: 'anslag.posted', data: { sites: null, days: { postedOn: '2024-10-31' } } },
        { data: { rule: 'anslag-proof-missing', facts: { site: 'sater' } } },
      ],
    });
  });

  it('13 kap. 5 § KL: moved while a site waits, it has another day to wait for and no last appeal day', () => {
    const waiting = [four, put('2024-10-30', 'avesta')];
    const move = { type: 'move' as const, postedOn: '2024-11-04', reason: 'Tavlorna är nere.' };
    const { decision } = given(waiting).when(move, on('2024-10-31'));
    expect(decision).toEqual({
      events: [{ type: 'anslag.moved', data: expect.objectContaining({ wasPosted: false }) }],
    });
    const after = fold(anslagFoldable, [
      ...waiting,
      {
        type: 'anslag.moved',
        data: {
          from: '2024-10-30',
          days: anslagDays('2024-11-04', '2024-10-29'),
          reason: move.reason,
          wasPosted: false,
        },
      },
    ]);
    expect(after).toMatchObject({ postOn: '2024-11-04', days: null });
    expect(after.sites.find((one) => one.site === 'avesta')!.postings).toMatchObject([
      { from: '2024-10-30' },
    ]);
  });

  it('13 kap. 5 § second paragraph KL: is not moved to before it was lost, since it was not up the whole time', () => {
    const again = postedOn('2024-11-11', { sites: ['sater'], days: anslagDays('2024-11-11', '2024-10-29') });
    const move = { type: 'move' as const, reason: 'Fel dag.' };
    given([...everywhere, lost, again])
      .when({ ...move, postedOn: '2024-11-04' }, on('2024-11-12'))
      .thenRefused('anslag-posted-before-lost', { site: 'sater', lost: '2024-11-08' });
    expect(
      given([...everywhere, lost, again]).when({ ...move, postedOn: '2024-11-08' }, on('2024-11-12'))
        .decision,
    ).toMatchObject({ events: [{ data: { days: { postedOn: '2024-11-08' } } }, {}, {}] });
  });

  it('8 kap. 12 § KL: once it has begun to come down it is neither put up again nor moved', () => {
    const some: AnslagEvent = {
      type: 'anslag.taken-down',
      data: { on: '2024-11-25', sites: ['avesta'], waiting: [site('sater', 'by-hand')] },
    };
    const history = [...everywhere, some];
    for (const sites of [undefined, ['sater']])
      given(history)
        .when({ type: 'post', on: '2024-11-26', ...(sites && { sites }) }, on('2024-11-26'))
        .thenRefused('anslag-already-posted');
    given(history)
      .when({ type: 'post', on: '2024-11-26', sites: ['avesta'] }, on('2024-11-26'))
      .thenRefused('anslag-already-taken-down', { takenDownOn: '2024-11-25' });
    given(history)
      .when({ type: 'move', postedOn: '2024-11-04', reason: 'Fel dag.' }, on('2024-11-26'))
      .thenRefused('anslag-already-taken-down');
    given([...history, lost])
      .when({ type: 'post', on: '2024-11-26', sites: ['sater'] }, on('2024-11-26'))
      .thenRefused('anslag-already-taken-down');
  });

  it('13 kap. 5 § second paragraph KL: a loss that is found out when it is down is recorded, and stops legal force', () => {
    const down: AnslagEvent = {
      type: 'anslag.taken-down',
      data: { on: '2024-11-25', sites: null, waiting: [] },
    };
    const report = {
      type: 'report-lost' as const,
      site: 'sater',
      on: '2024-11-08',
      reason: 'Webbplatsen byttes ut',
    };
    expect(given([...everywhere, down]).when(report, on('2024-12-02')).decision).toMatchObject({
      events: [
        lost,
        {
          data: {
            rule: 'anslag-posting-lost',
            message: expect.stringContaining('Planera ett nytt anslag på alla tavlor'),
          },
        },
      ],
    });
    const after = fold(anslagFoldable, [...everywhere, down, lost]);
    expect(after.days).toBeNull();
    expect(obstaclesToLegalForce(after, '2024-12-02')).toEqual([
      'Anslaget försvann från Tavlan i sater 2024-11-08.',
    ]);
    given([...everywhere, down, lost])
      .when(report, on('2024-12-02'))
      .thenRefused('anslag-not-posted');
  });

  it('comes down from the last sites though a loss was found out when the first were down', () => {
    const some: AnslagEvent = {
      type: 'anslag.taken-down',
      data: { on: '2024-11-25', sites: ['sater'], waiting: [site('region', 'by-hand')] },
    };
    given([...everywhere, some, lost])
      .when({ type: 'take-down', on: '2024-11-27' }, on('2024-11-27'))
      .then([{ type: 'anslag.taken-down', data: { on: '2024-11-27', sites: null, waiting: [] } }]);
  });

  it('taken down without ever having been everywhere is a finding', () => {
    const incomplete = scheduled({ sitesMissing: [{ member: 'sater', name: 'Säters kommun' }] });
    expect(
      given([incomplete, posted]).when({ type: 'take-down', on: '2024-11-21' }, on('2024-11-21')).decision,
    ).toMatchObject({ events: [{}, finding('anslag-taken-down-without-force')] });
  });
});
