import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { specification } from '#testing';
import type { AssociationEvent } from './association.events.js';
import { associationFoldable } from './association.state.js';
import { membersOn } from './members-on.js';
import { adopted, avesta, board, charter, furnished } from './samples/association.sample.js';
import { seatsOn } from './seats.js';
import type { DecideToContinue, GiveNotice } from './withdrawal.commands.js';
import { type WithdrawalContext, withdrawalDecider } from './withdrawal.decider.js';
import type { NoticeGiven, WithdrawalEvent } from './withdrawal.events.js';
import { withdrawalFindings } from './withdrawal.findings.js';
import { withdrawalFoldable } from './withdrawal.state.js';

const given = specification(withdrawalDecider);
const STREAM = 'exempel/association-exempel';

const agencies: AssociationEvent[] = [
  {
    type: 'association.member-admitted',
    data: { member: 'fk', name: 'Försäkringskassan', kind: 'social-insurance-agency', code: null },
  },
  {
    type: 'association.member-admitted',
    data: { member: 'af', name: 'Arbetsförmedlingen', kind: 'employment-service', code: null },
  },
];
const noted = (changes = {}): AssociationEvent => ({
  type: 'association.withdrawal-noted',
  data: { withdrawal: 'avesta-2021', member: 'avesta', endsOn: '2024-09-06', ...changes },
});
/** Two municipalities, a region and the state's two, with what has happened since. */
const association = (...since: AssociationEvent[]) =>
  fold(associationFoldable, [...furnished, ...agencies, ...since]);
const on = (today: string, ...since: AssociationEvent[]): WithdrawalContext => ({
  id: 'avesta-2021',
  association: { stream: STREAM, version: 12, state: association(...since) },
  today,
});
const autumn = on('2021-09-17');

const give = (changes: Partial<GiveNotice> = {}): GiveNotice => ({
  type: 'give-notice',
  member: 'avesta',
  receivedOn: '2021-09-06',
  decidedBy: 'Kommunfullmäktige 2021-08-30 § 100',
  ...changes,
});
const notice = (changes: Partial<NoticeGiven> = {}): WithdrawalEvent => ({
  type: 'withdrawal.notice-given',
  data: {
    member: 'avesta',
    name: 'Avesta kommun',
    receivedOn: '2021-09-06',
    decidedBy: 'Kommunfullmäktige 2021-08-30 § 100',
    charter: '2020',
    noticeYears: 3,
    endsOn: '2024-09-06',
    ...changes,
  },
});
const goOn = (changes: Partial<DecideToContinue> = {}): DecideToContinue => ({
  type: 'decide-to-continue',
  member: 'hedemora',
  on: '2023-04-24',
  reference: 'Kommunfullmäktige 2023-04-24 § 31',
  ...changes,
});
const goesOn = (member = 'hedemora', name = 'Hedemora kommun'): WithdrawalEvent => ({
  type: 'withdrawal.continuation-decided',
  data: { member, name, on: '2023-04-24', reference: 'Kommunfullmäktige 2023-04-24 § 31' },
});
const revoked: WithdrawalEvent = {
  type: 'withdrawal.revoked',
  data: { on: '2022-03-28', reason: 'Kommunen stannar' },
};

describe('27 § lag (2003:1210): a member gives notice', () => {
  it('and leaves after three years; the association’s own history says so too', () => {
    given([])
      .when(give(), autumn)
      .thenAlso([notice()], [{ stream: STREAM, events: [noted()] }]);
  });

  it('and leaves sooner where the charter in force on the day has a shorter time', () => {
    const shorter = adopted({ version: '2021', inForceFrom: '2021-07-01', withdrawalNoticeYears: 1 });
    given([])
      .when(give(), on('2021-09-17', shorter))
      .thenAlso(
        [notice({ charter: '2021', noticeYears: 1, endsOn: '2022-09-06' })],
        [{ stream: STREAM, events: [noted({ endsOn: '2022-09-06' })] }],
      );
    given([])
      .when(give({ receivedOn: '2021-06-30' }), on('2021-09-17', shorter))
      .thenAlso(
        [notice({ receivedOn: '2021-06-30', endsOn: '2024-06-30' })],
        [{ stream: STREAM, events: [noted({ endsOn: '2024-06-30' })] }],
      );
  });

  it.each(['fk', 'af'])('the state’s part %s may not', (member) => {
    given([]).when(give({ member }), autumn).thenRefused('withdrawal-of-state-member', { member });
  });

  it('is a member, has given none that stands, and does it on a day that has come', () => {
    given([])
      .when(give({ member: 'falun' }), autumn)
      .thenRefused('member-not-admitted');
    given([notice()]).when(give(), autumn).thenRefused('withdrawal-already-noticed');
    given([])
      .when(give(), on('2021-09-17', noted({ withdrawal: 'tidigare', endsOn: '2024-01-01' })))
      .thenRefused('withdrawal-already-noticed', { withdrawal: 'tidigare', endsOn: '2024-01-01' });
    given([])
      .when(give({ receivedOn: '2021-09-18' }), autumn)
      .thenRefused('withdrawal-day-to-come');
  });

  it('may do so again when the earlier one was taken back', () => {
    const cancelled: AssociationEvent = {
      type: 'association.withdrawal-cancelled',
      data: { withdrawal: 'tidigare', member: 'avesta' },
    };
    given([])
      .when(give(), on('2021-09-17', noted({ withdrawal: 'tidigare' }), cancelled))
      .thenAlso([notice()], [{ stream: STREAM, events: [noted()] }]);
  });

  it('3 § lag (2003:1210): is recorded, with a finding, when too few would be left', () => {
    const { decision } = given([]).when(give({ member: 'dalarna' }), autumn);
    expect(decision).toMatchObject({
      events: [
        { type: 'withdrawal.notice-given', data: { member: 'dalarna' } },
        {
          type: 'withdrawal.finding-recorded',
          data: { rule: 'withdrawal-leaves-too-few', severity: 'must', facts: { missing: ['region'] } },
        },
      ],
    });
  });

  it('3 § lag (2003:1210): those that have left by then are not counted, those that leave later are', () => {
    const missingWhenAvestaLeaves = (endsOn: string) =>
      given([]).when(give(), on('2021-09-17', noted({ withdrawal: 'h', member: 'hedemora', endsOn })))
        .decision;
    expect(missingWhenAvestaLeaves('2024-09-06')).toMatchObject({
      events: [{}, { data: { facts: { missing: ['municipality'] } } }],
    });
    expect(missingWhenAvestaLeaves('2024-09-07')).toMatchObject({
      events: [{ type: 'withdrawal.notice-given' }],
    });
  });
});

describe('27 § lag (2003:1210): those who remain', () => {
  it('decide to go on before the notice has run out, its last day included', () => {
    given([notice()]).when(goOn(), on('2023-05-02', noted())).then([goesOn()]);
    given([notice()])
      .when(goOn({ on: '2024-09-07' }), on('2024-09-07', noted()))
      .thenRefused('withdrawal-notice-run-out', { endsOn: '2024-09-06' });
    given([notice()])
      .when(goOn({ on: '2024-09-06' }), on('2024-09-09', noted()))
      .then([
        {
          type: 'withdrawal.continuation-decided',
          data: {
            member: 'hedemora',
            name: 'Hedemora kommun',
            on: '2024-09-06',
            reference: 'Kommunfullmäktige 2023-04-24 § 31',
          },
        },
      ]);
  });

  it('do not include the one who leaves, or another who leaves by then', () => {
    given([notice()])
      .when(goOn({ member: 'avesta' }), on('2023-05-02', noted()))
      .thenRefused('continuation-by-leaving-member', { member: 'avesta' });
    given([notice()])
      .when(goOn(), on('2023-05-02', noted(), noted({ withdrawal: 'h', member: 'hedemora' })))
      .thenRefused('continuation-by-leaving-member', { member: 'hedemora' });
  });

  it('decide once, after the notice, on a day that has come', () => {
    const spring = on('2023-05-02', noted());
    given([]).when(goOn(), spring).thenRefused('withdrawal-unknown');
    given([notice(), goesOn()]).when(goOn(), spring).thenRefused('continuation-already-decided');
    given([notice()])
      .when(goOn({ on: '2021-09-05' }), spring)
      .thenRefused('withdrawal-before-notice');
    given([notice()])
      .when(goOn({ on: '2023-05-03' }), spring)
      .thenRefused('withdrawal-day-to-come');
    given([notice()])
      .when(goOn({ member: 'falun' }), spring)
      .thenRefused('member-not-admitted');
  });
});

describe('a notice', () => {
  const confirm = { type: 'confirm-receipt' as const, on: '2021-09-08', how: 'Brev från förbundschefen' };
  const confirmed: WithdrawalEvent = {
    type: 'withdrawal.receipt-confirmed',
    data: { on: '2021-09-08', how: 'Brev från förbundschefen' },
  };

  it('is confirmed once, when it has come', () => {
    given([notice()]).when(confirm, autumn).then([confirmed]);
    given([notice(), confirmed]).when(confirm, autumn).thenRefused('withdrawal-receipt-confirmed');
    given([notice()])
      .when({ ...confirm, on: '2021-09-05' }, autumn)
      .thenRefused('withdrawal-before-notice');
    given([notice()])
      .when({ ...confirm, on: '2021-09-18' }, autumn)
      .thenRefused('withdrawal-day-to-come');
  });

  it('is taken back until it has run out, and the association’s history says so too', () => {
    const revoke = { type: 'revoke' as const, on: '2022-03-28', reason: 'Kommunen stannar' };
    given([notice()])
      .when(revoke, on('2022-04-01', noted()))
      .thenAlso(
        [revoked],
        [
          {
            stream: STREAM,
            events: [
              {
                type: 'association.withdrawal-cancelled',
                data: { withdrawal: 'avesta-2021', member: 'avesta' },
              },
            ],
          },
        ],
      );
    given([notice()])
      .when({ ...revoke, on: '2024-09-07' }, on('2024-10-01', noted()))
      .thenRefused('withdrawal-notice-run-out');
    given([notice()])
      .when({ ...revoke, on: '2022-04-02' }, on('2022-04-01', noted()))
      .thenRefused('withdrawal-day-to-come');
  });

  it('that was taken back means nothing more', () => {
    given([notice(), revoked]).when(goOn(), on('2023-05-02')).thenRefused('withdrawal-revoked');
    given([notice(), revoked]).when(confirm, on('2023-05-02')).thenRefused('withdrawal-revoked');
    const state = fold(withdrawalFoldable, [notice(), revoked]);
    expect(withdrawalFindings(state, association(), '2023-05-02')).toEqual([]);
  });

  it('27 § lag (2003:1210): is remarked on while somebody has not decided, and when it has run out', () => {
    const findings = (day: string, ...history: WithdrawalEvent[]) =>
      withdrawalFindings(fold(withdrawalFoldable, [notice(), ...history]), association(noted()), day).map(
        ({ rule, facts }) => [rule, facts.waiting ?? null, facts.daysLeft ?? null],
      );
    expect(findings('2024-09-01', confirmed, goesOn())).toEqual([
      ['withdrawal-continuation-undecided', ['dalarna', 'fk', 'af'], 5],
    ]);
    expect(findings('2024-09-08', confirmed, goesOn())).toEqual([
      ['withdrawal-continuation-undecided', ['dalarna', 'fk', 'af'], -2],
    ]);
    const all = [goesOn(), goesOn('dalarna'), goesOn('fk'), goesOn('af')];
    expect(findings('2024-09-01', confirmed, ...all)).toEqual([]);
    expect(findings('2024-09-01', ...all)).toEqual([['withdrawal-receipt-unconfirmed', null, null]]);
  });
});

describe('A notice whose day the source does not give', () => {
  const undated = notice({ receivedOn: null, endsOn: null });
  const stated: WithdrawalEvent = {
    type: 'withdrawal.day-stated',
    data: {
      receivedOn: '2021-09-06',
      source: 'Ankomststämpel',
      charter: '2020',
      noticeYears: 3,
      endsOn: '2024-09-06',
    },
  };
  const state = { type: 'state-day' as const, receivedOn: '2021-09-06', source: 'Ankomststämpel' };

  it('is recorded with a finding, and ends nothing', () => {
    const { decision } = given([]).when(give({ receivedOn: null }), autumn);
    expect(decision).toMatchObject({
      events: [
        { data: { receivedOn: null, endsOn: null } },
        { type: 'withdrawal.finding-recorded', data: { rule: 'withdrawal-day-unknown' } },
      ],
      elsewhere: [{ events: [noted({ endsOn: null })] }],
    });
    expect(membersOn(association(noted({ endsOn: null })), '2099-12-31')).toContainEqual(avesta);
  });

  it('is counted from the day that is stated afterwards', () => {
    given([undated])
      .when(state, on('2021-10-01', noted({ endsOn: null })))
      .thenAlso([stated], [{ stream: STREAM, events: [noted()] }]);
    const after = association(noted({ endsOn: null }), noted());
    expect(after.withdrawals).toEqual([noted().data]);
    expect(membersOn(after, '2024-09-07')).not.toContainEqual(avesta);
    expect(fold(withdrawalFoldable, [undated, stated]).notice).toEqual(notice().data);
  });

  it('gets its day once, and none to come', () => {
    given([notice()]).when(state, autumn).thenRefused('withdrawal-day-known', { receivedOn: '2021-09-06' });
    given([undated])
      .when({ ...state, receivedOn: '2021-09-18' }, autumn)
      .thenRefused('withdrawal-day-to-come');
  });

  it('3 § lag (2003:1210): may run out last, so others that leave are not counted among those who remain', () => {
    const { decision } = given([]).when(
      give({ receivedOn: null }),
      on('2021-09-17', noted({ withdrawal: 'h', member: 'hedemora', endsOn: '2030-01-01' })),
    );
    expect(decision).toMatchObject({
      events: [
        {},
        { data: { facts: { missing: ['municipality'] } } },
        { data: { rule: 'withdrawal-day-unknown' } },
      ],
    });
  });

  it('can be confirmed, and gone on without, on any day that has come', () => {
    given([undated])
      .when({ type: 'confirm-receipt', on: null, how: 'Svar från förbundschefen' }, autumn)
      .then([{ type: 'withdrawal.receipt-confirmed', data: { on: null, how: 'Svar från förbundschefen' } }]);
    given([undated])
      .when(goOn(), on('2023-05-02', noted({ endsOn: null })))
      .then([goesOn()]);
  });
});

describe('27 § lag (2003:1210): a member whose notice has run out', () => {
  const state = association(noted());
  const names = (day: string | null) => membersOn(state, day).map(({ member }) => member);

  it('is a member through the last day, and not after it', () => {
    expect(names('2024-09-06')).toContain(avesta.member);
    expect(names('2024-09-07')).toEqual(['hedemora', 'dalarna', 'fk', 'af']);
    expect(names(null)).toContain(avesta.member);
  });

  it('10 § lag (2003:1210): has no seat in the board from then on, alone or shared', () => {
    const seats = (day: string, shared = charter) =>
      seatsOn(state, board, shared, day).map(({ seat, members }) => [seat, members]);
    expect(seats('2024-09-06')).toContainEqual(['avesta', ['avesta']]);
    expect(seats('2024-09-07').map(([seat]) => seat)).toEqual(['hedemora', 'dalarna', 'fk', 'af']);
    const sharedSeat = {
      ...charter,
      sharedSeats: [{ seat: 'kommunerna', name: 'Kommunerna', members: ['avesta', 'hedemora'] }],
    };
    expect(seats('2024-09-06', sharedSeat)).toContainEqual(['kommunerna', ['avesta', 'hedemora']]);
    expect(seats('2024-09-07', sharedSeat)).toContainEqual(['kommunerna', ['hedemora']]);
  });
});
