import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import {
  arrive,
  close,
  context,
  drawnUp,
  drawUp,
  elect,
  open,
  paragraph,
  plan,
  planNotes,
  play,
  sign,
  stateAfter,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const approve: MeetingCommand = { type: 'approve-minutes', on: '2024-10-02' };
const unsigned = 'Underskriften är odaterad.';

describe('Closing', () => {
  it('keeps words that belong to no paragraph', () => {
    given(play(...underWay, elect('p03')))
      .when({ type: 'close', closingWords: 'Mötet avslutas' }, context)
      .then([{ type: 'meeting.closed', data: { closingWords: 'Mötet avslutas' } }]);
  });

  it('is refused when the meeting is not open', () => {
    given(play(plan)).when(close, context).thenRefused('meeting-not-opened');
    given(play(plan, open, close))
      .when(close, context)
      .thenRefused('meeting-closed');
  });
});

describe('Drawing up the minutes', () => {
  const closed = play(...underWay, elect('p03'), ...paragraph('a'), close);
  const minutes = {
    ...context,
    series: { stream: 'sodra-dalarna/series-styrelsen.minutes.2024', version: 0, next: 1 },
  };

  it('takes their number in the same append', () => {
    given(closed)
      .when(drawUp, minutes)
      .thenAlso(
        [
          {
            type: 'minutes.drawn-up',
            data: {
              number: { number: 1, year: 2024, label: '# 1 – 2024' },
              keptAt: 'Kommunkansliet, Avesta',
            },
          },
        ],
        [
          {
            stream: 'sodra-dalarna/series-styrelsen.minutes.2024',
            events: [
              {
                type: 'series.number-taken',
                data: { number: 1, takenBy: { stream: context.stream, item: null } },
              },
            ],
          },
        ],
      );
  });

  it('takes none when the body does not number its minutes', () => {
    const bodies = context.association.bodies.map((body) => ({ ...body, minutes: null }));
    given(closed)
      .when(drawUp, { ...context, series: null, association: { ...context.association, bodies } })
      .then([{ type: 'minutes.drawn-up', data: { number: null, keptAt: 'Kommunkansliet, Avesta' } }]);
  });

  it('is refused while the meeting goes on, twice, and without a paragraph', () => {
    given(play(...underWay))
      .when(drawUp, context)
      .thenRefused('meeting-not-closed');
    given(play(...drawnUp))
      .when(drawUp, context)
      .thenRefused('minutes-drawn-up');
    given(play(plan, open, close))
      .when(drawUp, context)
      .thenRefused('paragraphs-missing');
  });

  it('is refused in a body that does not decide', () => {
    given(play(planNotes, open, ...paragraph('a'), close))
      .when(drawUp, context)
      .thenRefused('body-does-not-decide');
  });
});

describe('Signing', () => {
  it('is for the secretary, whoever presided and the approvers, each in their role', () => {
    const roles = stateAfter(
      ...drawnUp,
      sign('p06', 'secretary'),
      sign('p01', 'chair'),
      sign('p03', 'approver'),
    );
    expect(roles.signatures.map(({ who, role, on }) => [who.person, role, on.date])).toEqual([
      ['p06', 'secretary', '2024-10-02'],
      ['p01', 'chair', '2024-10-02'],
      ['p03', 'approver', '2024-10-02'],
    ]);
  });

  it('is refused for others, with those who may', () => {
    given(play(...drawnUp))
      .when(sign('p02', 'approver'), context)
      .thenRefused('signer-not-entitled', { person: 'p02', role: 'approver', entitled: ['p03'] });
    given(play(...drawnUp))
      .when(sign('p02', 'chair'), context)
      .thenRefused('signer-not-entitled', { entitled: ['p01'] });
  });

  it('falls to the vice-chair when the chair was not there', () => {
    const without = play(
      plan,
      open,
      arrive('vice-chair', 'p02'),
      elect('p02'),
      ...paragraph('a'),
      close,
      drawUp,
    );
    given(without)
      .when(sign('p01', 'chair'), context)
      .thenRefused('signer-not-entitled', { entitled: ['p02'] });
  });

  it('is done by the person; on paper the secretary may record it', () => {
    const asApprover = { ...context, actor: { person: 'p03', roles: ['approver'] } };
    given(play(...drawnUp))
      .when(sign('p01', 'chair'), asApprover)
      .thenRefused('not-the-signer', { signer: 'p01', actor: 'p03', method: 'paper' });
  });

  it('is refused twice, before the minutes are drawn up, and before the meeting', () => {
    given(play(...drawnUp, sign('p01', 'chair')))
      .when(sign('p01', 'chair'), context)
      .thenRefused('already-signed', { person: 'p01' });
    given(play(...underWay, ...paragraph('a'), close))
      .when(sign('p01', 'chair'), context)
      .thenRefused('minutes-not-drawn-up');
    given(play(...drawnUp))
      .when({ type: 'sign-minutes', person: 'p01', role: 'chair', on: '2024-09-17' }, context)
      .thenRefused('day-before-meeting', { meeting: '2024-09-18' });
    given(play(...drawnUp))
      .when({ type: 'sign-minutes', person: 'p01', role: 'chair', on: '2024-10-03' }, context)
      .thenRefused('day-to-come', { today: '2024-10-02' });
  });

  it('needs a reason when it has no day', () => {
    const undated = { type: 'sign-minutes', person: 'p01', role: 'chair', on: null } as const;
    given(play(...drawnUp))
      .when(undated, context)
      .thenRefused('date-reason-missing');
    expect(stateAfter(...drawnUp, { ...undated, dateMissing: unsigned }).signatures[0]!.on).toEqual({
      date: null,
      missing: unsigned,
    });
  });
});

describe('Approving', () => {
  const signed = [...drawnUp, sign('p01', 'chair'), sign('p03', 'approver')];

  it('spans the first § to the last', () => {
    given(play(...signed))
      .when(approve, context)
      .then([
        {
          type: 'minutes.approved',
          data: {
            on: { date: '2024-10-02', missing: null },
            paragraphs: { first: '§ 27', last: '§ 27' },
            except: [],
          },
        },
      ]);
  });

  it('is refused until everybody has signed who must', () => {
    given(play(...drawnUp, sign('p06', 'secretary')))
      .when(approve, context)
      .thenRefused('signatures-missing', {
        missing: [
          { role: 'chair', person: 'p01' },
          { role: 'approver', person: 'p03' },
        ],
        charter: '2020',
      });
  });

  it('does without the chair where the charter does, but not without anybody', () => {
    const charter = { ...context.charter!, chairSigns: false };
    expect(
      given(play(...drawnUp, sign('p03', 'approver'))).when(approve, { ...context, charter }).decision,
    ).toHaveProperty('events');
    given(play(...underWay, ...paragraph('a'), close, drawUp))
      .when(approve, { ...context, charter })
      .thenRefused('signatures-missing', { missing: [{ role: 'approver', person: null }] });
  });

  it('is refused before the last signature, and without a day or a reason', () => {
    given(play(...signed))
      .when({ type: 'approve-minutes', on: '2024-10-01' }, context)
      .thenRefused('approved-before-signed', { lastSignature: '2024-10-02' });
    given(play(...signed))
      .when({ type: 'approve-minutes', on: null }, context)
      .thenRefused('date-reason-missing');
  });

  it('is refused before the meeting also when no signature has a day, and on a day to come', () => {
    const undated = (person: string, role: 'chair' | 'approver') =>
      ({ type: 'sign-minutes', person, role, on: null, dateMissing: unsigned }) as const;
    given(play(...drawnUp, undated('p01', 'chair'), undated('p03', 'approver')))
      .when({ type: 'approve-minutes', on: '2024-09-17' }, context)
      .thenRefused('day-before-meeting', { meeting: '2024-09-18' });
    given(play(...signed))
      .when({ type: 'approve-minutes', on: '2024-10-03' }, context)
      .thenRefused('day-to-come', { today: '2024-10-02' });
  });

  it('is refused twice', () => {
    given(play(...signed, approve))
      .when(approve, context)
      .thenRefused('minutes-approved');
  });
});

describe('Completing notes', () => {
  const complete: MeetingCommand = {
    type: 'complete-notes',
    on: null,
    dateMissing: 'Anteckningarna är odaterade.',
  };
  const closed = [planNotes, open, ...paragraph('a'), close];

  it('ends the notes of a body that does not decide', () => {
    given(play(...closed))
      .when(complete, context)
      .then([
        {
          type: 'notes.completed',
          data: { on: { date: null, missing: 'Anteckningarna är odaterade.' } },
        },
      ]);
    given(play(...closed, complete))
      .when(complete, context)
      .thenRefused('notes-completed');
  });

  it('is refused for a body that keeps minutes', () => {
    given(play(...underWay, ...paragraph('a'), close))
      .when(complete, context)
      .thenRefused('body-keeps-minutes', { body: 'styrelsen' });
  });

  it('is refused before the meeting, and on a day to come', () => {
    for (const [on, rule] of [
      ['2024-09-17', 'day-before-meeting'],
      ['2024-10-03', 'day-to-come'],
    ] as const)
      given(play(...closed))
        .when({ type: 'complete-notes', on }, context)
        .thenRefused(rule, { on });
  });

  it('is all that is done with notes: nobody signs or approves them', () => {
    given(play(...closed))
      .when(sign('p06', 'secretary'), context)
      .thenRefused('body-does-not-decide');
    given(play(...closed))
      .when(approve, context)
      .thenRefused('body-does-not-decide');
  });
});
