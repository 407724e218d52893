import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { decidersOf, itemsAttended, presidingAt } from '../attendance.js';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import {
  arrive,
  context,
  decide,
  elect,
  item,
  paragraph,
  play,
  stateAfter,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const started = [...underWay, ...paragraph('a')];
const declare = (person: string, more: object = {}): MeetingCommand => ({
  type: 'declare-recusal',
  item: 'a',
  person,
  ground: 'representative',
  reason: 'Är ansvarig chef för insatsen.',
  ...more,
});
const deciding = (...commands: MeetingCommand[]): string[] =>
  decidersOf(stateAfter(...commands), 'a').map(({ who }) => who.person);

describe('6 kap. 30 § KL: whoever is recused takes no part and is not there', () => {
  it('one event takes them out of the quorum, the decision and the approval of the paragraph', () => {
    const state = stateAfter(...started, elect('p03'), declare('p03'), decide('a'), ...paragraph('b'));
    expect(state.items[0]!.decisions[0]!.takenBy).toMatchObject({
      present: 3,
      deciding: [
        { person: 'p01', seat: 'avesta' },
        { person: 'p02', seat: 'region' },
        { person: 'p04', seat: 'hedemora' },
      ],
    });
    expect(itemsAttended(state, 'p03')).toEqual(['b']);
  });

  it('can cost the board its quorum: the exception in 5 kap. 46 § KL does not apply', () => {
    given(play(...started, declare('p03'), declare('p02')))
      .when(decide('a'), context)
      .thenRefused('not-quorate', { present: 2 });
  });

  it('only for the paragraph: in the next they are back', () => {
    const state = stateAfter(...started, declare('p02'), ...paragraph('b'));
    expect(decidersOf(state, 'b').map(({ who }) => who.person)).toContain('p02');
  });

  it('hands the chair to the next for that paragraph, without further ado', () => {
    const withVice = started.map((command) =>
      command.type === 'arrive' && command.people.some(({ person }) => person === 'p02')
        ? {
            ...command,
            people: command.people.map((one) =>
              one.person === 'p02' ? { ...one, capacity: 'vice-chair' as const } : one,
            ),
          }
        : command,
    );
    const state = stateAfter(...withVice, declare('p01'), decide('a'), ...paragraph('b'));
    expect(presidingAt(state, 'a')!.who.person).toBe('p02');
    expect(presidingAt(state, 'b')!.who.person).toBe('p01');
    expect(state.items[0]!.decisions[0]!.takenBy!.presiding).toBe('p02');
    given(play(...started, declare('p01')))
      .when(decide('a'), context)
      .thenRefused('nobody-presides');
  });

  it('lets a substitute serve for the paragraph, and listen again in the next', () => {
    const served = [
      ...started,
      declare('p01'),
      { type: 'begin-service', person: 'p05', servesFor: 'avesta', paragraphOnly: true } as const,
    ];
    expect(deciding(...served)).toContain('p05');
    const state = stateAfter(...served, ...paragraph('b'));
    expect(decidersOf(state, 'b').map(({ who }) => who.person)).toEqual(['p01', 'p02', 'p03', 'p04']);
    expect(decidersOf(state, 'a').map(({ who }) => who.person)).toContain('p05');
  });

  it('leaves the seat free for the paragraph only: in the next its holder is back', () => {
    given(play(...started, declare('p01')))
      .when({ type: 'begin-service', person: 'p05', servesFor: 'avesta' }, context)
      .thenRefused('seat-occupied', { heldBy: 'p01' });
    given(play(...started, declare('p04')))
      .when(arrive('member', 'p09'), context)
      .thenRefused('seat-occupied', { heldBy: 'p04' });
  });

  it('is refused for one who does not decide, twice, and after the decision', () => {
    given(play(...started))
      .when(declare('p06'), context)
      .thenRefused('not-a-decider');
    given(play(...started, declare('p02')))
      .when(declare('p02'), context)
      .thenRefused('recusal-known', { outcome: 'recused' });
    given(play(...started, decide('a')))
      .when(declare('p02'), context)
      .thenRefused('recusal-after-decision', { decisions: ['a-1'] });
  });
});

describe('6 kap. 30 § KL: a contested recusal is tried by the board', () => {
  const contested = [...started, declare('p02', { contested: true, raisedBy: 'p03' })];
  const trying = (recused: boolean): MeetingCommand => ({
    type: 'try-recusal',
    item: 'a',
    person: 'p02',
    recused,
    reasons: 'Har inget eget ansvar för verksamheten.',
  });

  it('and until then nothing is decided', () => {
    given(play(...contested))
      .when(decide('a'), context)
      .thenRefused('recusal-untried', { person: 'p02' });
    expect(deciding(...contested, trying(false))).toContain('p02');
    expect(deciding(...contested, trying(true))).not.toContain('p02');
  });

  it('is tried once, and only where it was raised', () => {
    given(play(...started))
      .when(trying(true), context)
      .thenRefused('recusal-not-contested');
    given(play(...contested, trying(false)))
      .when(trying(true), context)
      .thenRefused('recusal-not-contested');
  });
});

describe('6 kap. 28 § KL: questions before the decision', () => {
  const about = (more: object): MeetingCommand[] => [
    ...underWay,
    { ...(item('a') as object), ...more } as MeetingCommand,
    { type: 'open-paragraph', item: 'a' },
  ];
  const rules = (...commands: MeetingCommand[]) =>
    stateAfter(...commands).findings.map(({ rule, severity, facts }) => [rule, severity, facts.person]);

  it('reminds when the applicant is the member that appointed somebody', () => {
    expect(rules(...about({ applicants: ['avesta'] }))).toEqual([
      ['applicant-appointed-member', 'note', 'p01'],
    ]);
  });

  it('warns when somebody has a part in what it is about, until they say that they are recused', () => {
    const involved = about({ involved: [{ person: 'p03', role: 'ledamot i styrgruppen' }] });
    expect(rules(...involved)).toEqual([['involved-person-present', 'warning', 'p03']]);
    expect(rules(...involved, declare('p03'))).toEqual([]);
  });

  it('says nothing of those who do not decide', () => {
    expect(rules(...about({ involved: [{ person: 'p06', role: 'handläggare' }] }))).toEqual([]);
  });
});
