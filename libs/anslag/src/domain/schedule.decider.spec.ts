import { describe, expect, it } from '@jest/globals';
import { carefulDefaults, noAssociation } from '#associations';
import { isRefusal } from '#kernel';
import { type MeetingState, noMeeting } from '#meetings';
import { specification } from '#testing';
import type { ScheduleAnslag } from './anslag.commands.js';
import type { AnslagEvent, AnslagScheduled } from './anslag.events.js';
import { type ScheduleContext, scheduleDecider } from './schedule.decider.js';

const given = specification(scheduleDecider);

const approvedMeeting: MeetingState = {
  ...noMeeting,
  status: 'approved',
  planned: {
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    record: 'minutes',
    documentTitle: 'Sammanträdesprotokoll',
    title: 'Styrelsemöte',
    date: { date: '2024-09-18', missing: null },
    startsAt: null,
    endsAt: null,
    place: null,
    caseNumber: null,
    purpose: 'ordinary',
    public: null,
    afterwards: null,
  },
  minutes: { number: null, keptAt: 'Kommunkansliet, Avesta' },
  approved: {
    on: { date: '2024-10-02', missing: null },
    paragraphs: { first: '§ 27', last: '§ 38' },
    except: [],
  },
};

const association: ScheduleContext['association'] = {
  ...noAssociation,
  members: [
    { member: 'avesta', name: 'Avesta kommun', kind: 'municipality', code: null },
    { member: 'dalarna', name: 'Region Dalarna', kind: 'region', code: null },
    { member: 'fk', name: 'Försäkringskassan', kind: 'social-insurance-agency', code: null },
  ],
  people: [{ person: 'p07', name: 'Kim Exempel' }],
  sites: [
    {
      site: 'avesta',
      name: 'Avesta kommuns anslagstavla',
      member: 'avesta',
      url: null,
      posting: 'automatic',
    },
    {
      site: 'dalarna',
      name: 'Region Dalarnas anslagstavla',
      member: 'dalarna',
      url: null,
      posting: 'by-hand',
    },
  ],
};

const charter = {
  ...carefulDefaults,
  version: '2020',
  inForceFrom: '2020-01-01',
  approvers: 1,
  chairSigns: true,
  anslagEndLabel: 'tas ned' as const,
};
const context: ScheduleContext = { meeting: approvedMeeting, association, charter };
const schedule: ScheduleAnslag = { type: 'schedule', meeting: 'styrelse-2024-09-18', postOn: '2024-10-03' };

const scheduled: AnslagScheduled = {
  meeting: 'styrelse-2024-09-18',
  body: 'styrelsen',
  bodyName: 'Styrelsen',
  meetingDate: '2024-09-18',
  paragraphs: '§§ 27–38',
  approvedOn: '2024-10-02',
  postOn: '2024-10-03',
  sites: [
    { site: 'avesta', name: 'Avesta kommuns anslagstavla', member: 'avesta', posting: 'automatic' },
    { site: 'dalarna', name: 'Region Dalarnas anslagstavla', member: 'dalarna', posting: 'by-hand' },
  ],
  keptAt: 'Kommunkansliet, Avesta',
  signedBy: null,
  endLabel: 'tas ned',
  approval: null,
  policy: { clock: 'last-site', lostPosting: 'restart', takeDown: 'first-day', roll: true },
  sitesMissing: [],
};
const asScheduled = (changes: Partial<AnslagScheduled> = {}): AnslagEvent => ({
  type: 'anslag.scheduled',
  data: { ...scheduled, ...changes },
});

/** The rules of the findings that a decision recorded. */
function findingsOf({ decision }: ReturnType<ReturnType<typeof given>['when']>): string[] {
  if (isRefusal(decision)) throw new Error(decision.detail);
  return decision.events.flatMap((event) =>
    event.type === 'anslag.finding-recorded' ? [event.data.rule] : [],
  );
}

const meetingWith = (changes: Partial<MeetingState>): ScheduleContext => ({
  ...context,
  meeting: { ...approvedMeeting, ...changes },
});

describe('an anslag is planned', () => {
  it('for approved minutes, on every board of the association, as the charter labels it', () => {
    given([]).when(schedule, context).then([asScheduled()]);
  });

  it('with the boards, the place and the signer that the command names', () => {
    const { decision } = given([]).when(
      { ...schedule, sites: ['dalarna'], keptAt: 'Kansliet, Hedemora', signedBy: 'p07' },
      context,
    );
    expect(decision).toMatchObject({
      events: [
        asScheduled({
          sites: [scheduled.sites[1]!],
          sitesMissing: [{ member: 'avesta', name: 'Avesta kommun' }],
          keptAt: 'Kansliet, Hedemora',
          signedBy: { person: 'p07', name: 'Kim Exempel' },
        }),
        {
          type: 'anslag.finding-recorded',
          data: { rule: 'anslag-sites-missing', facts: { missing: ['avesta'] } },
        },
      ],
    });
  });

  it('names a single paragraph as it is referred to', () => {
    given([])
      .when(
        schedule,
        meetingWith({
          approved: { ...approvedMeeting.approved!, paragraphs: { first: '§27', last: '§27' } },
        }),
      )
      .then([asScheduled({ paragraphs: '§27' })]);
  });
});

describe('an immediate approval', () => {
  const immediate = {
    approval: 'omedelbar-1',
    items: ['budget', 'arvoden'],
    labels: ['§ 31', '§ 33'],
    on: '2024-09-18',
    signatures: [],
  };
  const approvedAtOnce = meetingWith({
    status: 'open',
    approved: null,
    items: immediate.items.map((item) => ({ item, approved: immediate })) as unknown as MeetingState['items'],
  });

  it('has an anslag of its own, while the minutes are not approved', () => {
    given([])
      .when({ ...schedule, postOn: '2024-09-18', approval: 'omedelbar-1' }, approvedAtOnce)
      .then([
        asScheduled({
          approval: 'omedelbar-1',
          paragraphs: '§§ 31, 33',
          approvedOn: '2024-09-18',
          postOn: '2024-09-18',
        }),
      ]);
  });

  it('is left out of the anslag of the rest', () => {
    const approved = {
      on: { date: '2024-10-02', missing: null },
      paragraphs: { first: '§ 27', last: '§ 38' },
    };
    given([])
      .when(schedule, meetingWith({ approved: { ...approved, except: ['§ 31', '§ 33'] } }))
      .then([asScheduled({ paragraphs: '§§ 27–38 utom §§ 31, 33' })]);
  });

  it('must be one that there is', () => {
    given([])
      .when({ ...schedule, approval: 'omedelbar-9' }, approvedAtOnce)
      .thenRefused('anslag-approval-unknown', { approval: 'omedelbar-9' });
  });
});

describe('what is refused', () => {
  it.each<[string, string, ScheduleContext]>([
    ['a meeting that is not there', 'anslag-meeting-unknown', meetingWith({ planned: null })],
    [
      'notes, which nobody approves',
      'anslag-of-notes',
      meetingWith({ planned: { ...approvedMeeting.planned!, record: 'notes' }, approved: null }),
    ],
    [
      '8 kap. 12 § KL: minutes that are not approved',
      'anslag-minutes-not-approved',
      meetingWith({ status: 'drawn-up', approved: null }),
    ],
    ['an association without a charter', 'anslag-charter-missing', { ...context, charter: null }],
    [
      '8 kap. 12 § KL: not saying where the minutes are',
      'anslag-kept-at-missing',
      meetingWith({ minutes: { number: null, keptAt: null } }),
    ],
    [
      '19 § lag (2003:1210): no board at all',
      'anslag-site-missing',
      { ...context, association: { ...association, sites: [] } },
    ],
  ])('%s', (_what, rule, facts) => {
    given([]).when(schedule, facts).thenRefused(rule);
  });

  it.each<[string, string, Partial<ScheduleAnslag>]>([
    ['8 kap. 12 § KL: a day before the approval', 'anslag-before-approval', { postOn: '2024-10-01' }],
    ['a board that is not registered', 'anslag-site-unknown', { sites: ['avesta', 'sala'] }],
    ['a signer who is not registered', 'anslag-signer-unknown', { signedBy: 'p99' }],
  ])('%s', (_what, rule, change) => {
    given([])
      .when({ ...schedule, ...change }, context)
      .thenRefused(rule);
  });

  it('planning the same anslag twice', () => {
    given([asScheduled()]).when(schedule, context).thenRefused('anslag-already-scheduled', {
      postOn: '2024-10-03',
    });
  });
});

describe('findings beside the plan', () => {
  it('5 kap. 69 § KL: approved after the fourteenth day', () => {
    const late = given([]).when(
      { ...schedule, postOn: '2024-10-30' },
      meetingWith({ approved: { ...approvedMeeting.approved!, on: { date: '2024-10-03', missing: null } } }),
    );
    expect(findingsOf(late)).toEqual(['anslag-approval-late']);
  });

  it('5 kap. 69 § KL: approved on the fourteenth day is in time', () => {
    expect(findingsOf(given([]).when(schedule, context))).toEqual([]);
  });

  it('the day of approval is not known', () => {
    const unknown = given([]).when(
      schedule,
      meetingWith({ approved: { ...approvedMeeting.approved!, on: { date: null, missing: 'tomt fält' } } }),
    );
    expect(findingsOf(unknown)).toEqual(['anslag-approval-day-unknown']);
  });

  it('the day of the meeting is not known', () => {
    const unknown = given([]).when(
      schedule,
      meetingWith({ planned: { ...approvedMeeting.planned!, date: { date: null, missing: 'står inte' } } }),
    );
    expect(findingsOf(unknown)).toEqual(['anslag-meeting-day-unknown']);
  });

  it('19 § lag (2003:1210): the association’s own board is no member’s', () => {
    const own = {
      site: 'egen',
      name: 'Förbundets webbplats',
      member: null,
      url: null,
      posting: 'automatic' as const,
    };
    const { decision } = given([]).when(schedule, {
      ...context,
      association: { ...association, sites: [own] },
    });
    expect(decision).toMatchObject({
      events: [
        { type: 'anslag.scheduled' },
        { data: { rule: 'anslag-sites-missing', facts: { missing: ['avesta', 'dalarna'] } } },
      ],
    });
  });
});
