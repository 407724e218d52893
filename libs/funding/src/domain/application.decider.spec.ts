import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fold, isRefusal } from '#kernel';
import { specification } from '#testing';
import type { ApplicationCommand } from './application.commands.js';
import { applicationDecider } from './application.decider.js';
import type { ApplicationDecided, ApplicationEvent, Attachment, OpinionGiven } from './application.events.js';
import { judgeApplication } from './application.findings.js';
import { closed, requestedPerYear, statusOf } from './application-status.js';
import { requestedOre } from './application.state.js';
import {
  allWords,
  applicant,
  initiative,
  noWords,
  office,
  registered,
  submit,
  submitted,
} from './samples/funding.sample.js';

const given = specification(applicationDecider);
const came: ApplicationEvent = { type: 'application.submitted', data: submitted };
const attachment: Attachment = {
  title: 'Budget',
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  bytes: 10,
};
const opinion = (step: string, on = '2024-03-12'): OpinionGiven => ({
  step,
  by: 'Beredningsgruppen',
  on,
  recommendation: 'approve',
  reasons: 'Behovet är väl beskrivet.',
  participants: [],
  meeting: null,
});
const gave = (step: string): ApplicationEvent => ({
  type: 'application.opinion-given',
  data: opinion(step),
});
const decided = (outcome: ApplicationDecided['outcome']): ApplicationEvent => ({
  type: 'application.decided',
  data: {
    decision: { meeting: 'm', item: 'i', decision: 'd', label: '§ 7', date: '2024-03-19' },
    told: false,
    outcome,
    grant: null,
    reasons: null,
    postponedTo: null,
    remittedFor: null,
  },
});

describe('an application that comes in', () => {
  it('is recorded with its amounts in öre, its parties by name and its Dnr', () => {
    const context = {
      ...office,
      case: { registered: { number: 'GDF 2024-7', title: 'Ansökan', registeredOn: null } },
    };
    given([])
      .when({ ...submit, case: 'ungspar' }, context)
      .then([
        {
          type: 'application.submitted',
          data: { ...submitted, case: 'ungspar', caseNumber: 'GDF 2024-7' },
        },
      ]);
  });

  it('5 kap. 1 § OSL: is registered with its gaps, by whoever receives it', () => {
    const stranger = {
      ...submit,
      applicant: { name: 'Stiftelsen' },
      coApplicants: [],
      amounts: [],
      words: noWords,
    };
    const { decision } = given([]).when(stranger, {
      ...office,
      initiative: { ...initiative, registered: { ...registered, owner: null } },
    });
    expect(isRefusal(decision)).toBe(false);
  });

  it.each<[string, Partial<typeof submit>]>([
    ['applicant-is-no-member', { applicant: { name: 'Stiftelsen' } }],
    ['application-of-one-party', { coApplicants: [] }],
  ])('by somebody who applies on their own is stopped at the door: %s', (rule, change) => {
    given([])
      .when({ ...submit, ...change }, applicant('p03'))
      .thenRefused(rule);
  });

  it('by somebody who is no member is let in through a member', () => {
    const through = {
      ...submit,
      applicant: { name: 'Stiftelsen' },
      throughMember: 'dalnas',
      coApplicants: [],
    };
    const { decision } = given([]).when(through, applicant('p03'));
    expect(isRefusal(decision)).toBe(false);
  });

  it('is its sender’s and comes in today, when an applicant says nothing else', () => {
    given([])
      .when({ ...submit, contact: null, receivedOn: null }, applicant('p04'))
      .then([
        {
          type: 'application.submitted',
          data: { ...submitted, contact: 'p04', receivedOn: '2024-03-20' },
        },
      ]);
  });

  it('is nobody else’s', () => {
    given([]).when(submit, applicant('p04')).thenRefused('not-your-application');
    given([])
      .when({ ...submit, contact: null }, applicant(null))
      .thenRefused('not-your-application');
  });

  it('4 § lag (2003:1210): is for an initiative that a member answers for', () => {
    const left = { ...initiative, registered: { ...registered, owner: 'utträdd' } };
    given([])
      .when(submit, { ...office, initiative: left })
      .thenRefused('application-owner-no-member');
    const nobody = { ...initiative, registered: { ...registered, owner: null } };
    given([])
      .when(submit, { ...applicant('p03'), initiative: nobody })
      .thenRefused('application-owner-no-member', { owner: null });
  });

  it('is for an initiative that went on when it came', () => {
    const ended = { on: '2024-02-05', outcome: 'ended', reason: 'Slut', into: null } as const;
    given([])
      .when(submit, { ...office, initiative: { ...initiative, ended } })
      .thenRefused('application-initiative-ended', { on: '2024-02-05' });
    const { decision } = given([]).when(submit, {
      ...office,
      initiative: { ...initiative, ended: { ...ended, on: '2024-02-06' } },
    });
    expect(isRefusal(decision)).toBe(false);
  });

  it.each<[string, Partial<typeof submit>]>([
    ['party-is-no-member', { applicant: { member: 'sjovik' } }],
    ['party-is-no-member', { applicant: { name: 'Stiftelsen' }, throughMember: 'sjovik' }],
    ['party-is-no-member', { coApplicants: [{ member: 'sjovik' }] }],
    ['party-without-name', { coApplicants: [{}] }],
    ['applicant-is-a-member', { throughMember: 'dalnas' }],
    ['application-contact-unknown', { contact: 'p99' }],
    ['application-case-unknown', { case: 'finns-inte' }],
    ['application-day-to-come', { receivedOn: '2024-03-21' }],
    ['application-amount-unreadable', { statedTotal: 'mycket' }],
    ['application-amount-not-positive', { amounts: [{ year: 2024, costKind: null, amount: '0 kr' }] }],
    ['application-amount-not-positive', { otherFunding: [{ source: 'ESF', amount: '−5 tkr' }] }],
    ['application-amount-not-positive', { ownContribution: '−1 kr' }],
    [
      'application-amount-twice',
      {
        amounts: [
          { year: 2024, costKind: 'Lön', amount: '1 tkr' },
          { year: 2024, costKind: 'lön', amount: '2 tkr' },
        ],
      },
    ],
    ['application-attachment-twice', { attachments: [attachment, { ...attachment, title: 'Igen' }] }],
    ['application-template-needed', { form: 'simplified' }],
    ['application-template-needed', { template: 'halsoskola' }],
    ['application-template-unknown', { form: 'simplified', template: 'annan' }],
    ['application-preset-words', { form: 'simplified', template: 'halsoskola' }],
  ])('is refused by %s', (rule, change) => {
    given([])
      .when({ ...submit, ...change }, office)
      .thenRefused(rule);
  });

  it('names attachments as they are stored, whatever the sender believes of them', () => {
    const stored = { mediaType: 'text/csv', bytes: 48 };
    const attachments = { notStored: [], differing: [{ sha256: attachment.sha256, stored }] };
    const outcome = given([]).when({ ...submit, attachments: [attachment] }, { ...office, attachments });
    outcome.thenRefused('attachment-differs', { differing: attachments.differing });
    expect(outcome.decision).toMatchObject({ detail: expect.stringContaining('text/csv på 48 byte') });
    const missing = { notStored: [attachment.sha256], differing: [] };
    given([])
      .when({ ...submit, attachments: [attachment] }, { ...office, attachments: missing })
      .thenRefused('attachment-not-stored');
  });

  it('comes once', () => {
    given([came]).when(submit, office).thenRefused('application-already-submitted');
  });

  it('in the simplified form has the template’s words', () => {
    const { decision } = given([]).when(
      {
        ...submit,
        form: 'simplified',
        template: 'halsoskola',
        words: { ...noWords, method: 'Åtta träffar' },
      },
      office,
    );
    expect(decision).toMatchObject({
      events: [
        { data: { words: { purpose: 'Hälsa', goals: 'Arbete', method: 'Åtta träffar', risks: null } } },
      ],
    });
  });
});

describe('6 § förvaltningslagen (2017:900): a supplement', () => {
  it('is asked for with what the system sees is missing, when nobody says otherwise', () => {
    const gaps: ApplicationEvent = {
      type: 'application.submitted',
      data: { ...submitted, words: { ...allWords, goals: null } },
    };
    given([gaps])
      .when({ type: 'request-supplement', missing: null, due: '2024-04-01' }, office)
      .then([{ type: 'application.supplement-requested', data: { missing: ['Mål'], due: '2024-04-01' } }]);
  });

  it('is asked for when something is missing, and for a day to come', () => {
    const ask = (missing: string[] | null, due: string | null): ApplicationCommand => ({
      type: 'request-supplement',
      missing,
      due,
    });
    given([came]).when(ask(null, null), office).thenRefused('nothing-missing');
    given([came])
      .when(ask(['En karta'], '2024-03-19'), office)
      .thenRefused('supplement-due-passed');
  });

  it('adds to what was answered before', () => {
    const words = { ...noWords, goals: 'Nya mål' };
    given([came])
      .when({ type: 'supplement', on: '2024-03-01', words, attachments: [attachment], note: null }, office)
      .then([
        {
          type: 'application.supplemented',
          data: {
            on: '2024-03-01',
            words: { ...allWords, goals: 'Nya mål' },
            attachments: [attachment],
            note: null,
          },
        },
      ]);
  });

  it('is something, sent after the application, with papers that were not there', () => {
    const add = (on: string, note: string | null, attachments: Attachment[] = []): ApplicationCommand => ({
      type: 'supplement',
      on,
      words: noWords,
      attachments,
      note,
    });
    const withPaper: ApplicationEvent = {
      type: 'application.submitted',
      data: { ...submitted, attachments: [attachment] },
    };
    given([came]).when(add('2024-03-01', null), office).thenRefused('supplement-empty');
    given([came]).when(add('2024-02-01', 'Tidigt'), office).thenRefused('application-day-before-received');
    given([came]).when(add('2024-03-21', 'Sent'), office).thenRefused('application-day-to-come');
    given([withPaper])
      .when(add('2024-03-01', null, [attachment]), office)
      .thenRefused('application-attachment-twice', { sha256: attachment.sha256 });
  });
});

describe('a new version', () => {
  const { type: _type, ...content } = submit;
  const revise = { ...content, type: 'revise', on: '2024-03-01', reason: 'Billigare' } as const;
  const simplified: ApplicationEvent = {
    type: 'application.submitted',
    data: {
      ...submitted,
      form: 'simplified',
      words: { ...noWords, ...office.preparation.templates[0]!.words },
    },
  };

  it('takes over whole and is counted', () => {
    const { decision } = given([came]).when({ ...revise, amounts: [] }, office);
    expect(decision).toMatchObject({ events: [{ data: { version: 2, amounts: [], reason: 'Billigare' } }] });
    const events = isRefusal(decision) ? [] : decision.events;
    const after = fold(applicationDecider, [came, ...events]);
    expect([after.version, requestedOre(after)]).toEqual([2, 0]);
  });

  it('of a simplified application keeps what the template printed', () => {
    given([simplified])
      .when({ ...revise }, office)
      .thenRefused('application-preset-words');
    const { decision } = given([simplified]).when(
      { ...revise, words: { ...noWords, method: 'Nytt' } },
      office,
    );
    expect(decision).toMatchObject({ events: [{ data: { words: { purpose: 'Hälsa', method: 'Nytt' } } }] });
  });

  it('is for its applicant to send', () => {
    given([came]).when(revise, applicant('p04')).thenRefused('not-your-application');
  });
});

describe('an opinion', () => {
  const give = (step: string, on?: string, meeting: string | null = null): ApplicationCommand => ({
    type: 'give-opinion',
    ...opinion(step, on),
    meeting,
  });

  it('is given in the order that the association has chosen', () => {
    given([came])
      .when(give('grupp'), office)
      .then([gave('grupp')]);
    given([came])
      .when(give('forslag'), office)
      .thenRefused('opinion-out-of-order', {
        waitingFor: ['grupp'],
      });
    // The presidium may be passed by.
    given([came, gave('grupp')])
      .when(give('forslag'), office)
      .then([gave('forslag')]);
  });

  it('is given in a step that is in the order of its day', () => {
    given([came]).when(give('kaffe'), office).thenRefused('preparation-step-unknown');
    const early: ApplicationEvent = {
      type: 'application.submitted',
      data: { ...submitted, receivedOn: '2024-01-10' },
    };
    given([early]).when(give('grupp', '2024-01-20'), office).thenRefused('preparation-order-unknown');
  });

  it('names a meeting that there is', () => {
    given([came])
      .when(give('grupp', undefined, 'm'), { ...office, meetingKnown: false })
      .thenRefused('opinion-meeting-unknown');
  });

  it('never comes before those it must wait for, whatever is tried', () => {
    const steps = fc.array(fc.constantFrom('grupp', 'presidium', 'forslag', 'kaffe'), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (tried) => {
        let history: ApplicationEvent[] = [came];
        for (const step of tried) {
          const { decision } = given(history).when(give(step), office);
          if (!isRefusal(decision)) history = [...history, ...decision.events];
        }
        const { opinions } = fold(applicationDecider, history);
        const order = opinions.map(({ step }) => step);
        expect(order).not.toContain('kaffe');
        const others = order.findIndex((step) => step !== 'grupp');
        expect(others === -1 || order.slice(0, others).includes('grupp')).toBe(true);
      }),
    );
  });
});

describe('a matter that is closed', () => {
  const commands: ApplicationCommand[] = [
    { type: 'request-supplement', missing: ['Mer'], due: null },
    { type: 'supplement', on: '2024-03-01', words: noWords, attachments: [], note: 'Mer' },
    { type: 'give-opinion', ...opinion('grupp') },
    { type: 'withdraw', on: '2024-03-20', reason: 'Ångrat' },
  ];

  it.each(commands)('is not changed by $type', (command) => {
    given([came, decided('refused')])
      .when(command, office)
      .thenRefused('application-already-decided');
    given([came, { type: 'application.withdrawn', data: { on: '2024-03-01', reason: 'Ångrat' } }])
      .when(command, office)
      .thenRefused('application-already-withdrawn');
  });

  it.each(['postponed', 'remitted'] as const)('is not one that was %s', (outcome) => {
    const history = [came, decided(outcome)];
    given(history)
      .when({ type: 'withdraw', on: '2024-03-20', reason: 'Ångrat' }, office)
      .then([{ type: 'application.withdrawn', data: { on: '2024-03-20', reason: 'Ångrat' } }]);
    expect(statusOf(fold(applicationDecider, history))).toBe(outcome);
    expect(closed(fold(applicationDecider, history))).toBe(false);
  });

  it('needs an application', () => {
    for (const command of commands) given([]).when(command, office).thenRefused('application-unknown');
  });
});

describe('how far an application has come', () => {
  const asked: ApplicationEvent = {
    type: 'application.supplement-requested',
    data: { missing: ['Mål'], due: null },
  };

  it.each<[string, ApplicationEvent[]]>([
    ['received', [came]],
    ['supplement-requested', [came, gave('grupp'), asked]],
    ['in-preparation', [came, gave('grupp')]],
    ['decided', [came, decided('postponed'), decided('granted')]],
    ['withdrawn', [came, { type: 'application.withdrawn', data: { on: '2024-03-01', reason: '' } }]],
  ])('is %s', (status, history) => {
    expect(statusOf(fold(applicationDecider, history))).toBe(status);
  });
});

describe('what is asked for', () => {
  it('is the same in all as year by year', () => {
    const amounts = fc.array(
      fc.record({ year: fc.integer({ min: 2020, max: 2024 }), ore: fc.integer({ min: 1, max: 1e9 }) }),
    );
    fc.assert(
      fc.property(amounts, (some) => {
        const state = fold(applicationDecider, [
          {
            type: 'application.submitted',
            data: {
              ...submitted,
              amounts: some.map(({ year, ore }) => ({
                year,
                costKind: null,
                amount: { ore, asWritten: `${ore}` },
              })),
            },
          },
        ]);
        const perYear = requestedPerYear(state);
        expect(perYear.reduce((sum, { ore }) => sum + ore, 0)).toBe(requestedOre(state));
        expect(perYear.map(({ year }) => year)).toEqual(
          [...new Set(some.map(({ year }) => year))].sort((a, b) => a - b),
        );
      }),
    );
  });

  it.each([
    ['900 tkr', []],
    ['950 tkr', [['stated-total-differs', 'warning']]],
    ['0,9 mkr', []],
    ['1 mkr', [['stated-total-differs', 'note']]],
  ])('is held against a stated total of %s', (asWritten, expected) => {
    const ore =
      { '900 tkr': 90_000_000, '950 tkr': 95_000_000, '0,9 mkr': 90_000_000 }[asWritten] ?? 100_000_000;
    const state = fold(applicationDecider, [
      { type: 'application.submitted', data: { ...submitted, statedTotal: { ore, asWritten } } },
    ]);
    expect(judgeApplication(state).map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  });
});
