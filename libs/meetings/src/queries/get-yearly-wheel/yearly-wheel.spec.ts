import { describe, expect, it } from '@jest/globals';
import {
  adopted,
  avesta,
  charter,
  filled,
  founded,
  board,
} from '../../../../associations/src/domain/samples/association.sample.js';
import { type AssociationEvent, associationFoldable, type EntityDischarges } from '#associations';
import { fold } from '#kernel';
import type { WheelMatter } from '#statute';
import type { MeetingEvent, ParagraphDecided } from '../../domain/meeting.events.js';
import { meetingFoldable } from '../../domain/meeting.evolve.js';
import { decide, paragraph, plan, play, underWay } from '../../domain/samples/board-meeting.sample.js';
import { type WheelFacts, wheelOn } from './yearly-wheel.js';

const associated = (...more: AssociationEvent[]): WheelFacts['association'] =>
  fold(associationFoldable, [
    founded,
    adopted(),
    { type: 'association.member-admitted', data: avesta },
    { type: 'association.body-established', data: board },
    ...more,
  ]);
const consulted = (on: string, budgetYear: number | null): AssociationEvent => ({
  type: 'association.consultation-held',
  data: { consultation: `samrad-${on}`, on, about: 'Budget', budgetYear, members: ['avesta'] },
});
const held = (meeting: string, events: readonly MeetingEvent[]): WheelFacts['meetings'][number] => ({
  meeting,
  state: fold(meetingFoldable, events),
});
const meetingOn = (date: string, ...more: MeetingEvent[]) =>
  held(`m-${date}`, [...play({ ...plan, date }, ...underWay.slice(1), ...paragraph('budget')), ...more]);
/** A meeting that has fixed the budget of 2025. */
const budgetMeeting = (date: string) => {
  const [decided] = play(
    { ...plan, date },
    ...underWay.slice(1),
    ...paragraph('budget'),
    decide('budget', { decisionType: 'adopted', clauses: ['fastställa budgeten'] }),
  ).filter(({ type }) => type === 'paragraph.decided');
  const data = decided!.data as ParagraphDecided;
  const budget = {
    year: 2025,
    income: { ore: 100, asWritten: '1 kr' },
    costs: { ore: 100, asWritten: '1 kr' },
    deficitReason: null,
  };
  return meetingOn(date, { type: 'paragraph.decided', data: { ...data, budget } });
};
const discharges = (...answeredOn: Array<string | null>): EntityDischarges[] => [
  {
    name: 'Exempelförbundet',
    organisationNumber: null,
    predecessor: false,
    liquidationBlockedBy: [],
    years: [
      {
        discharge: '2023',
        year: 2023,
        sentOn: '2024-04-12',
        remindFrom: '2024-06-30',
        complete: false,
        reminders: [],
        members: answeredOn.map((on, index) => ({
          member: `m${index}`,
          name: `M${index}`,
          answer: on === null ? null : 'granted',
          on,
          reference: on === null ? null : '§ 1',
          corrections: [],
        })),
      },
    ],
  },
];

function status(what: WheelMatter, day: string, facts: Partial<WheelFacts> = {}, year = 2024): string {
  const all = { association: associated(), meetings: [], discharges: [], ...facts };
  return wheelOn(year, day, all).find((entry) => entry.what === what)!.status;
}

describe('23 § lag (2003:1210): the budget in the yearly wheel', () => {
  it('is done when it is decided, coming until the last day, and late after it', () => {
    const meetings = [meetingOn('2024-02-14'), budgetMeeting('2024-11-20')];
    expect(status('budget', '2024-11-19', { meetings })).toBe('coming');
    expect(status('budget', '2024-11-20', { meetings })).toBe('done');
    expect(status('budget', '2024-12-02', { meetings: [meetingOn('2024-02-14')] })).toBe('coming');
    expect(status('budget', '2024-12-03', { meetings: [meetingOn('2024-02-14')] })).toBe('late');
  });

  it('is shown with where it was decided, and whether that was too late', () => {
    const entry = (date: string) =>
      wheelOn(2024, '2024-12-31', {
        association: associated(),
        meetings: [budgetMeeting(date)],
        discharges: [],
      }).find(({ what }) => what === 'budget')!;
    expect(entry('2024-11-20')).toMatchObject({
      title: 'Budgeten för 2025 fastställs vid ett offentligt sammanträde',
      because: 'Budgeten är fastställd.',
      evidence: [{ ref: 'm-2024-11-20.budget-1', what: 'Styrelsen § 27, inte offentligt sammanträde' }],
    });
    expect(entry('2024-12-11').because).toBe('Budgeten fastställdes efter den 2024-12-02.');
  });

  it('is unknown, not late, in a year whose meetings are not kept here', () => {
    expect(status('budget', '2024-12-03')).toBe('unknown');
    expect(status('budget-consultation', '2024-12-03')).toBe('unknown');
  });

  it('is consulted on when a consultation about that year is recorded, and about no other', () => {
    const meetings = [meetingOn('2024-02-14')];
    const with2025 = { meetings, association: associated(consulted('2024-10-20', 2025)) };
    expect(status('budget-consultation', '2024-10-19', with2025)).toBe('coming');
    expect(status('budget-consultation', '2024-10-20', with2025)).toBe('done');
    const with2024 = { meetings, association: associated(consulted('2024-10-20', 2024)) };
    expect(status('budget-consultation', '2024-12-03', with2024)).toBe('late');
  });
});

describe('26 § third paragraph lag (2003:1210): discharge in the yearly wheel', () => {
  it('is done when all who were asked have answered by the day', () => {
    const facts = { discharges: discharges('2024-05-31', '2024-09-10') };
    expect(status('discharge', '2024-06-30', facts)).toBe('coming');
    expect(status('discharge', '2024-07-01', facts)).toBe('late');
    expect(status('discharge', '2024-09-10', facts)).toBe('done');
  });

  it('is unknown when nobody has been asked here, and coming before its day', () => {
    expect(status('discharge', '2024-06-30')).toBe('coming');
    expect(status('discharge', '2024-07-01')).toBe('unknown');
    expect(status('discharge', '2024-04-11', { discharges: discharges('2024-05-31') })).toBe('coming');
  });
});

describe('13 § lag (2003:1210): the mandate in the yearly wheel', () => {
  const before = filled({ from: '2023-04-01', until: '2027-03-31' });
  const after = filled({ person: 'p02', from: '2027-04-01', until: '2031-03-31' });
  const mandate = (day: string, ...seats: AssociationEvent[]) =>
    status('mandate-start', day, { association: associated(...seats) }, 2027);

  it('begins with a member in every seat, or late', () => {
    expect(mandate('2027-03-31', before, after)).toBe('coming');
    expect(mandate('2027-04-01', before, after)).toBe('done');
    expect(mandate('2027-04-01', before)).toBe('late');
    expect(mandate('2027-04-02')).toBe('unknown');
    expect(mandate('2027-04-01', filled({ until: '2030-12-31' }))).toBe('late');
  });

  it('cannot be told where the first day of an appointment is not known', () => {
    expect(mandate('2027-04-02', filled({ from: null, until: null }))).toBe('unknown');
  });
});

describe('what the records cannot tell', () => {
  it('is unknown once its day has passed, with what may speak of it', () => {
    const report = held(
      'm-2024-03-20',
      play(
        { ...plan, date: '2024-03-20' },
        ...underWay.slice(1),
        ...paragraph('bokslut'),
        decide('bokslut', { clauses: ['godkänna årsredovisningen för 2023'] }),
      ),
    );
    const entry = wheelOn(2024, '2024-12-31', {
      association: associated(),
      meetings: [report],
      discharges: [],
    }).find(({ what }) => what === 'annual-report')!;
    expect(entry).toMatchObject({ status: 'unknown', evidence: [{ ref: 'm-2024-03-20.bokslut-1' }] });
    expect(status('agreements', '2024-12-31')).toBe('coming');
    expect(status('agreements', '2025-01-01')).toBe('unknown');
  });

  it('9 § lag (2003:1210): follows the charter of the day', () => {
    expect(charter.interimReport).toBe(false);
    const asked = associated(adopted({ version: '2024', inForceFrom: '2024-07-01', interimReport: true }));
    const ground = (day: string) =>
      wheelOn(2024, day, { association: asked, meetings: [], discharges: [] }).find(
        ({ what }) => what === 'interim-report',
      )!.ground;
    expect([ground('2024-06-30'), ground('2024-07-01')]).toEqual(['custom', 'charter']);
  });
});
