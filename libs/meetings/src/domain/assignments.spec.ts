import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { assignmentId, assignmentsOf, meetingsNamedBy } from './assignments.js';
import { decide, paragraph, stateAfter, underWay, write } from './samples/board-meeting.sample.js';

const toDirector = { owner: 'förbundschefen', text: 'Återkomma.', dueAsWritten: 'nästa möte' };
const toTeam = { owner: 'beredningsgruppen', text: 'Bereda frågan.', due: '2024-11-20' };

describe('The assignments of a meeting', () => {
  const given = assignmentsOf(
    'm1',
    stateAfter(
      ...underWay,
      ...paragraph('odling'),
      write('odling', { assignments: [toTeam] }),
      decide('odling', { decision: 'odling', decisionType: 'assignment', assignments: [toDirector, toTeam] }),
      ...paragraph('ovrigt'),
      write('ovrigt', { assignments: [toDirector] }),
    ),
  );

  it('are those of its decisions and of its texts, each with an id of its own', () => {
    expect(given.map(({ assignment, owner }) => [assignment, owner])).toEqual([
      ['m1.odling.t1', 'beredningsgruppen'],
      ['m1.odling.1', 'förbundschefen'],
      ['m1.odling.2', 'beredningsgruppen'],
      ['m1.ovrigt.t1', 'förbundschefen'],
    ]);
  });

  it('say where they were given, and until when', () => {
    expect(given[1]).toEqual({
      assignment: 'm1.odling.1',
      meeting: 'm1',
      item: 'odling',
      decision: 'odling',
      date: '2024-09-18',
      owner: 'förbundschefen',
      text: 'Återkomma.',
      due: null,
      dueAsWritten: 'nästa möte',
    });
  });

  it('are found by their ids, whatever dots the ids of meetings and items hold', () => {
    const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(slug, slug, fc.boolean(), fc.integer({ min: 1, max: 99 }), (meeting, place, soft, n) => {
        const id = assignmentId({ meeting, item: place, decision: soft ? null : place, n });
        expect(meetingsNamedBy(id)).toContain(meeting);
      }),
    );
    expect(meetingsNamedBy('ett-namn')).toEqual([]);
  });
});
