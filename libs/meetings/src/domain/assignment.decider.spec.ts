import { describe, it } from '@jest/globals';
import { specification } from '#testing';
import type { MoveDue, ReportBack } from './assignment.commands.js';
import { type AssignmentContext, assignmentDecider } from './assignment.decider.js';
import type { AssignmentEvent } from './assignment.events.js';
import type { AssignmentInMinutes } from './assignments.js';

const given = specification(assignmentDecider);

const assignment: AssignmentInMinutes = {
  assignment: 'm1.arshjul.1',
  meeting: 'm1',
  item: 'arshjul',
  decision: 'arshjul',
  owner: 'förbundschefen',
  text: 'Återkomma med ett förslag.',
  due: '2021-09-21',
  dueAsWritten: 'nästa möte',
  date: '2021-06-01',
};
const given1 = {
  meeting: 'm1',
  item: 'arshjul',
  decision: 'arshjul',
  owner: 'förbundschefen',
  text: 'Återkomma med ett förslag.',
};
const context = (changes: Partial<AssignmentContext> = {}): AssignmentContext => ({
  found: assignment,
  today: '2021-09-14',
  ...changes,
});
const report = (changes: Partial<ReportBack> = {}): ReportBack => ({
  type: 'report-back',
  on: '2021-09-14',
  text: 'Förslaget är klart.',
  outcome: 'done',
  ...changes,
});
const reported = (outcome: ReportBack['outcome'], on = '2021-09-14'): AssignmentEvent => ({
  type: 'assignment.reported-back',
  data: { given: given1, on, text: 'Förslaget är klart.', outcome },
});
const move: MoveDue = { type: 'move-due', due: '2021-12-07', reason: 'Underlaget dröjer' };
const moved = (from: string | null, due = '2021-12-07'): AssignmentEvent => ({
  type: 'assignment.due-moved',
  data: { given: given1, on: '2021-09-14', from, due, reason: 'Underlaget dröjer' },
});

describe('An assignment', () => {
  it.each(['done', 'under-way', 'dropped'] as const)('is reported %s', (outcome) => {
    given([])
      .when(report({ outcome }), context())
      .then([reported(outcome)]);
  });

  it('can be reported on until it is done or dropped, and then no more', () => {
    given([reported('under-way')])
      .when(report(), context())
      .then([reported('done')]);
    given([reported('done')])
      .when(report(), context())
      .thenRefused('assignment-closed', { outcome: 'done', on: '2021-09-14' });
    given([reported('dropped')])
      .when(move, context())
      .thenRefused('assignment-closed');
  });

  it('is one that the minutes give', () => {
    given([])
      .when(report(), context({ found: null }))
      .thenRefused('assignment-unknown');
    given([])
      .when(move, context({ found: null }))
      .thenRefused('assignment-unknown');
  });

  it('is reported on a day that has come, from the meeting on', () => {
    given([])
      .when(report({ on: '2021-09-15' }), context())
      .thenRefused('assignment-day-to-come', { on: '2021-09-15', today: '2021-09-14' });
    given([])
      .when(report({ on: '2021-05-31' }), context())
      .thenRefused('assignment-day-before-meeting', { date: '2021-06-01' });
    given([])
      .when(report({ on: '2021-05-31' }), context({ found: { ...assignment, date: null } }))
      .then([reported('done', '2021-05-31')]);
  });

  it('gets another day, from the one that stands or from none', () => {
    given([])
      .when(move, context())
      .then([moved('2021-09-21')]);
    given([moved('2021-09-21', '2021-11-01')])
      .when(move, context())
      .then([moved('2021-11-01')]);
    given([])
      .when(move, context({ found: { ...assignment, due: null } }))
      .then([moved(null)]);
  });

  it('is not moved to the day it has, or to before it was given', () => {
    given([moved('2021-09-21')])
      .when(move, context())
      .thenRefused('assignment-due-unchanged');
    given([])
      .when({ ...move, due: '2021-05-31' }, context())
      .thenRefused('assignment-day-before-meeting');
  });
});
