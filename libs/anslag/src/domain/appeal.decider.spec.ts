import { describe, expect, it } from '@jest/globals';
import { type Finding, fold } from '#kernel';
import { specification } from '#testing';
import { anslagDays } from './anslag-days.js';
import type { AnslagEvent } from './anslag.events.js';
import type { DecideAppeal, ReceiveAppeal } from './appeal.commands.js';
import { appealDecider } from './appeal.decider.js';
import type { AppealReceived } from './appeal.events.js';
import { appealedDecisions } from './legal-force.js';
import { postingDecider } from './posting.decider.js';
import { moved, posted, postedOn, scheduled, site } from './samples/anslag.sample.js';

const given = specification(appealDecider);
const on = (today: string) => ({ today });
const up = [scheduled(), posted];

// Posted 30 October 2024: the last appeal day is 20 November, the court can be asked from the 21st.
const receive = (more: Partial<ReceiveAppeal> = {}): ReceiveAppeal => ({
  type: 'receive-appeal',
  appeal: 'o1',
  decisions: ['p31-1'],
  appellant: 'inhabitant',
  receivedOn: '2024-11-20',
  receivedBy: 'court',
  ...more,
});
const received = (more: Partial<AppealReceived> = {}): AnslagEvent => {
  const { type: _type, ...data } = receive();
  return { type: 'appeal.received', data: { ...data, inTime: true, mayAppeal: true, ...more } };
};
const finding = (rule: string): { type: string; data: Partial<Finding> } => ({
  type: 'anslag.finding-recorded',
  data: { rule },
});
const decideIt = (outcome: DecideAppeal['outcome']): DecideAppeal => ({
  type: 'decide-appeal',
  appeal: 'o1',
  on: '2025-02-03',
  outcome,
  caseNumber: 'Mål nr 1234-24',
});
const decided = (outcome: DecideAppeal['outcome']): AnslagEvent => ({
  type: 'appeal.decided',
  data: { appeal: 'o1', on: '2025-02-03', outcome, caseNumber: 'Mål nr 1234-24' },
});
const confirm = (day: string) => ({ type: 'confirm-legal-force' as const, on: day, askedCourtOn: day });

describe('28 § lag (2003:1210), 13 kap. 5 § KL: an appeal', () => {
  it('on the last day, by an inhabitant, is in time', () => {
    given(up).when(receive(), on('2024-11-20')).then([received()]);
  });

  it('that is late, or by somebody who may not, is recorded: only the court dismisses it', () => {
    expect(given(up).when(receive({ receivedOn: '2024-11-21' }), on('2024-11-21')).decision).toMatchObject({
      events: [{ data: { inTime: false } }, finding('appeal-late')],
    });
    for (const appellant of ['member', 'outsider'] as const)
      expect(given(up).when(receive({ appellant }), on('2024-11-20')).decision).toMatchObject({
        events: [{ data: { mayAppeal: false } }, finding('appeal-without-standing')],
      });
  });

  it('13 kap. 6 § KL: handed to the association by mistake is in time, and must be sent on', () => {
    expect(given(up).when(receive({ receivedBy: 'association' }), on('2024-11-20')).decision).toMatchObject({
      events: [{ data: { inTime: true } }, finding('appeal-not-forwarded')],
    });
    const here = received({ receivedBy: 'association' });
    given([...up, here])
      .when({ type: 'forward-appeal', appeal: 'o1', on: '2024-11-20' }, on('2024-11-20'))
      .then([{ type: 'appeal.forwarded', data: { appeal: 'o1', on: '2024-11-20' } }]);
    given([...up, received()])
      .when({ type: 'forward-appeal', appeal: 'o1', on: '2024-11-20' }, on('2024-11-20'))
      .thenRefused('appeal-not-to-forward', { receivedBy: 'court' });
  });

  it('cannot be late while the time does not run', () => {
    const waiting = [
      scheduled({ sites: [site('avesta'), site('sater', 'by-hand')] }),
      postedOn('2024-10-30', { sites: ['avesta'], days: null, waiting: [site('sater', 'by-hand')] }),
    ];
    expect(
      given(waiting).when(receive({ receivedOn: '2025-03-01' }), on('2025-03-01')).decision,
    ).toMatchObject({
      events: [{ data: { inTime: true } }],
    });
  });

  it('is refused twice, unknown, for a day to come, and where there is no anslag', () => {
    given([...up, received()])
      .when(receive(), on('2024-11-20'))
      .thenRefused('appeal-taken');
    given(up).when(decideIt('rejected'), on('2025-02-03')).thenRefused('appeal-unknown');
    given(up).when(receive(), on('2024-11-19')).thenRefused('anslag-day-to-come');
    given([]).when(receive(), on('2024-11-20')).thenRefused('anslag-unknown');
  });

  it('is stayed and the stay lifted, each once', () => {
    const stay = { type: 'stay-appeal' as const, appeal: 'o1', on: '2024-12-02' };
    const lift = { type: 'lift-stay' as const, appeal: 'o1', on: '2024-12-20' };
    const stayed: AnslagEvent = { type: 'appeal.stayed', data: { appeal: 'o1', on: '2024-12-02' } };
    given([...up, received()])
      .when(stay, on('2024-12-02'))
      .then([stayed]);
    given([...up, received(), stayed])
      .when(stay, on('2024-12-02'))
      .thenRefused('appeal-stay-unchanged');
    given([...up, received()])
      .when(lift, on('2024-12-20'))
      .thenRefused('appeal-stay-unchanged');
    expect(given([...up, received(), stayed]).when(lift, on('2024-12-20')).decision).toHaveProperty('events');
  });

  it('ends once', () => {
    given([...up, received()])
      .when(decideIt('rejected'), on('2025-02-03'))
      .then([decided('rejected')]);
    given([...up, received(), decided('rejected')])
      .when(decideIt('annulled'), on('2025-02-03'))
      .thenRefused('appeal-decided', { outcome: 'rejected' });
    given([...up, received()])
      .when({ ...decideIt('rejected'), on: '2024-11-19' }, on('2025-02-03'))
      .thenRefused('appeal-day-before-received');
  });
});

describe('13 kap. 5 § KL: legal force', () => {
  it('is confirmed when the time has run out and the court has been asked', () => {
    given(up)
      .when(confirm('2024-11-21'), on('2024-11-21'))
      .then([
        {
          type: 'legal-force.confirmed',
          data: { on: '2024-11-21', askedCourtOn: '2024-11-21', calculated: '2024-11-21', except: [] },
        },
      ]);
  });

  it('is not reached while the time runs, nor before the court can be asked', () => {
    given(up)
      .when(confirm('2024-11-20'), on('2024-11-20'))
      .thenRefused('legal-force-not-reached', { calculated: '2024-11-21', askCourtFrom: '2024-11-21' });
    // A Friday: what reaches the court on Monday may count as received the Friday.
    const friday = [scheduled(), postedOn('2024-11-01', { days: anslagDays('2024-11-01', '2024-10-29') })];
    given(friday)
      .when(confirm('2024-11-23'), on('2024-11-23'))
      .thenRefused('legal-force-not-reached', { askCourtFrom: '2024-11-25' });
  });

  it('is not reached while an appeal is not decided, in time or not', () => {
    for (const appeal of [received(), received({ inTime: false }), received({ mayAppeal: false })])
      given([...up, appeal])
        .when(confirm('2024-12-02'), on('2024-12-02'))
        .thenRefused('legal-force-not-reached');
    for (const outcome of ['rejected', 'dismissed', 'withdrawn'] as const)
      expect(
        given([...up, received(), decided(outcome)]).when(confirm('2025-02-10'), on('2025-02-10')).decision,
      ).toMatchObject({ events: [{ data: { except: [] } }] });
  });

  it('comes by itself for what was appealed in time: when its cases are closed', () => {
    const after = (...events: AnslagEvent[]) => appealedDecisions(fold(appealDecider, [...up, ...events]));
    expect(after(received({ inTime: false }), received({ appeal: 'o2', mayAppeal: false }))).toEqual([]);
    expect(after(received())).toEqual([{ decision: 'p31-1', standing: 'pending', from: null }]);
    expect(after(received(), decided('rejected'))).toEqual([
      { decision: 'p31-1', standing: 'stands', from: '2025-02-03' },
    ]);
    expect(after(received(), received({ appeal: 'o2' }), decided('rejected'))).toMatchObject([
      { standing: 'pending' },
    ]);
    expect(after(received(), decided('annulled'))).toMatchObject([{ standing: 'annulled', from: null }]);
  });

  it('leaves out what the court annulled', () => {
    expect(
      given([...up, received(), decided('annulled')]).when(confirm('2025-02-10'), on('2025-02-10')).decision,
    ).toMatchObject({ events: [{ data: { except: ['p31-1'] } }] });
  });

  it('19 § lag (2003:1210): is not reached while a member has not announced it, or has lost it', () => {
    const incomplete = scheduled({ sitesMissing: [{ member: 'sater', name: 'Säters kommun' }] });
    given([incomplete, posted])
      .when(confirm('2024-12-02'), on('2024-12-02'))
      .thenRefused('legal-force-not-reached', {
        obstacles: ['Justeringen är inte tillkännagiven hos Säters kommun.'],
        calculated: null,
      });
    const lost: AnslagEvent = {
      type: 'anslag.posting-lost',
      data: { site: 'avesta', on: '2024-11-08', reason: 'Borta' },
    };
    given([...up, lost])
      .when(confirm('2024-12-02'), on('2024-12-02'))
      .thenRefused('legal-force-not-reached', {
        obstacles: ['Anslaget försvann från Tavlan i avesta 2024-11-08.'],
      });
  });

  it('is not reached where only a finding tells that members were left out, as in older anslag', () => {
    const leftOut: AnslagEvent = {
      type: 'anslag.finding-recorded',
      data: {
        rule: 'anslag-sites-missing',
        severity: 'warning',
        message: 'Anslaget sätts inte upp hos Säters kommun.',
        item: null,
        facts: { missing: ['sater'] },
      },
    };
    given([scheduled(), leftOut, posted])
      .when(confirm('2024-12-02'), on('2024-12-02'))
      .thenRefused('legal-force-not-reached', { calculated: null });
  });

  it('leaves out what the court tried and annulled, though the appeal was held to be late here', () => {
    const late = [...up, received({ inTime: false })];
    expect(appealedDecisions(fold(appealDecider, [...late, decided('annulled')]))).toMatchObject([
      { standing: 'annulled' },
    ]);
    expect(appealedDecisions(fold(appealDecider, [...late, decided('dismissed')]))).toEqual([]);
  });
});

describe('13 kap. 5 § KL: what comes to light when legal force is confirmed', () => {
  const confirmed: AnslagEvent = {
    type: 'legal-force.confirmed',
    data: { on: '2024-11-21', askedCourtOn: '2024-11-21', calculated: '2024-11-21', except: [] },
  };
  const held = [...up, confirmed];
  const lapsed = { data: { rule: 'legal-force-lapsed', facts: { confirmedOn: '2024-11-21' } } };
  const forceAfter = (...events: AnslagEvent[]) => fold(appealDecider, [...held, ...events]).legalForce;

  it('is not confirmed again while it is', () => {
    given(held).when(confirm('2024-11-22'), on('2024-11-22')).thenRefused('legal-force-confirmed');
  });

  it('an appeal that is late is recorded, and leaves the confirmation to the court', () => {
    expect(given(held).when(receive({ receivedOn: '2024-11-22' }), on('2024-11-22')).decision).toMatchObject({
      events: [{ type: 'appeal.received', data: { inTime: false } }, finding('appeal-late')],
    });
    expect(forceAfter(received({ receivedOn: '2024-11-22', inTime: false }))).not.toBeNull();
  });

  it('13 kap. 6 § KL: an appeal in time takes the confirmation back', () => {
    expect(given(held).when(receive({ receivedBy: 'association' }), on('2024-11-25')).decision).toMatchObject(
      {
        events: [
          { type: 'appeal.received', data: { inTime: true } },
          lapsed,
          finding('appeal-not-forwarded'),
        ],
      },
    );
    expect(forceAfter(received())).toBeNull();
  });

  it('13 kap. 5 § second paragraph KL: a posting that was lost takes it back, and so does a move', () => {
    const facts = { today: '2024-12-02', people: [] };
    expect(
      postingDecider.decide(
        { type: 'report-lost', site: 'avesta', on: '2024-11-08', reason: 'Loggen visar det.' },
        fold(postingDecider, held),
        facts,
      ),
    ).toMatchObject({ events: [{}, finding('anslag-posting-lost'), lapsed] });
    expect(
      postingDecider.decide(
        { type: 'move', postedOn: '2024-10-31', reason: 'Fel dag.' },
        fold(postingDecider, held),
        facts,
      ),
    ).toMatchObject({ events: [{}, finding('anslag-moved-after-posting'), lapsed] });
    expect(
      forceAfter({
        type: 'anslag.posting-lost',
        data: { site: 'avesta', on: '2024-11-08', reason: 'Borta' },
      }),
    ).toBeNull();
    expect(forceAfter(moved(true))).toBeNull();
  });

  it('the finding lapses when it is confirmed anew', () => {
    const found: AnslagEvent = {
      type: 'anslag.finding-recorded',
      data: { rule: 'legal-force-lapsed', severity: 'must', message: 'Bort.', item: null, facts: {} },
    };
    expect(fold(appealDecider, [...held, found, confirmed]).findings).toEqual([]);
  });

  it('an appeal that was late by the old days is in time by the new ones', () => {
    const late = received({ receivedOn: '2024-11-21', inTime: false });
    const found: AnslagEvent = {
      type: 'anslag.finding-recorded',
      data: {
        rule: 'appeal-late',
        severity: 'warning',
        message: 'Sent.',
        item: null,
        facts: { appeal: 'o1' },
      },
    };
    const { appeals, findings } = fold(appealDecider, [...up, late, found, moved(true)]);
    expect(appeals).toMatchObject([{ inTime: true }]);
    expect(findings).toEqual([]);
  });
});
