import { describe, expect, it } from '@jest/globals';
import { ROLES } from '#http';
import { FaultyScenario, parseScenario } from './parse-scenario.js';
import schema from './scenario.schema.json' with { type: 'json' };

const HEAD = `scenario: A meeting
name: a-meeting
association: skaraborg
clock: 2021-06-01T08:00+02:00
actors:
  sekreteraren: { roles: [secretary], person: &amanda p01 }
  driften: { roles: [operator] }
meeting: styrelse-2021-06-01
steps:
`;

const parse = (steps: string) => parseScenario(HEAD + steps, 'meeting.yaml');

function faultsOf(text: string): string[] {
  try {
    parseScenario(text, 'meeting.yaml');
  } catch (error) {
    if (error instanceof FaultyScenario) return error.message.split('\n');
    throw error;
  }
  return [];
}

const faultsIn = (steps: string): string[] => faultsOf(HEAD + steps);

describe('A scenario file', () => {
  it('becomes steps, each with its line, its actor and the time that it inherits', () => {
    const scenario = parse(`  - do: associations/found
    as: driften
    with: { name: Skaraborg }
  - do: meetings/open
    on: styrelse-2021-06-01
    as: sekreteraren
    at: 2021-06-01T09:00+02:00
    with: { openedBy: *amanda }
  - do: meetings/close
    on: styrelse-2021-06-01
    as: sekreteraren
    refused: meeting-closed
  - expect: anslag.posted
    on: styrelse-2021-06-01
    at: 2021-06-29T08:00+02:00
`);

    expect(scenario).toMatchObject({
      file: 'meeting.yaml',
      title: 'A meeting',
      name: 'a-meeting',
      association: 'skaraborg',
      clock: '2021-06-01T06:00:00.000Z',
      meeting: 'styrelse-2021-06-01',
      actors: {
        sekreteraren: { roles: ['secretary'], person: 'p01' },
        driften: { roles: ['operator'], person: null },
      },
    });
    expect(scenario.steps).toEqual([
      {
        kind: 'command',
        number: 1,
        line: 10,
        at: '2021-06-01T06:00:00.000Z',
        command: 'associations/found',
        on: null,
        as: 'driften',
        body: { name: 'Skaraborg' },
        refused: null,
      },
      {
        kind: 'command',
        number: 2,
        line: 13,
        at: '2021-06-01T07:00:00.000Z',
        command: 'meetings/open',
        on: 'styrelse-2021-06-01',
        as: 'sekreteraren',
        body: { openedBy: 'p01' },
        refused: null,
      },
      {
        kind: 'command',
        number: 3,
        line: 18,
        at: '2021-06-01T07:00:00.000Z',
        command: 'meetings/close',
        on: 'styrelse-2021-06-01',
        as: 'sekreteraren',
        body: {},
        refused: 'meeting-closed',
      },
      {
        kind: 'expect',
        number: 4,
        line: 22,
        at: '2021-06-29T06:00:00.000Z',
        event: 'anslag.posted',
        on: 'styrelse-2021-06-01',
      },
    ]);
  });

  it('leaves dates, clock times and amounts as the text they are written as', () => {
    const [step] = parse(`  - do: meetings/plan
    on: m1
    as: sekreteraren
    with: { date: 2021-06-01, startsAt: 09:00, stated: 6 216 tkr, paragraph: '27' }
`).steps;

    expect(step).toMatchObject({
      body: { date: '2021-06-01', startsAt: '09:00', stated: '6 216 tkr', paragraph: '27' },
    });
  });

  it('tells every fault at once, with line, step and field', () => {
    expect(
      faultsIn(`  - do: meetings/open
    on: Styrelsen 1
    as: sekreteraren
    colour: red
  - do: Open
    on: m1
  - expect: anslag.posted
    on: m1
    as: sekreteraren
`),
    ).toEqual([
      'meeting.yaml:13: step 1 (meetings/open): field "colour" is an unknown field',
      'meeting.yaml:11: step 1 (meetings/open): field "on" must be an id: lower-case letters, digits, dots and hyphens',
      'meeting.yaml:14: step 2 (Open): field "as" is missing',
      'meeting.yaml:14: step 2 (Open): field "do" must be the name of a command, such as meetings/open',
      'meeting.yaml:18: step 3 (anslag.posted): field "as" is an unknown field',
    ]);
  });

  it('tells what only makes no sense: an unknown actor, a day that does not exist, time that runs backwards', () => {
    expect(
      faultsIn(`  - { do: meetings/open, on: m1, as: kassören, at: 2021-06-01T09:00+02:00 }
  - { do: meetings/open, on: m1, as: driften, at: 2021-06-01T25:00+02:00 }
  - { do: meetings/open, on: m1, as: driften, at: 2021-06-01T08:59+02:00 }
`),
    ).toEqual([
      'meeting.yaml:10: step 1 (meetings/open): field "as" "kassören" is not one of the actors: sekreteraren, driften',
      'meeting.yaml:11: step 2 (meetings/open): field "at" is not a time that exists',
      'meeting.yaml:12: step 3 (meetings/open): field "at" is before the step before it',
    ]);
  });

  it('tells faults outside the steps', () => {
    const text = HEAD.replace('name: a-meeting\n', 'titel: En\n').replace('[operator]', '[boss]');

    expect(faultsOf(`${text}  - { do: meetings/open, on: m1, as: driften }\n`)).toEqual([
      'meeting.yaml:1: field "name" is missing',
      'meeting.yaml:2: field "titel" is an unknown field',
      `meeting.yaml:7: field "actors.driften.roles.0" must be one of ${ROLES.join(', ')}`,
    ]);
  });

  it.each([
    ['a bracket that is not closed', '  - { do: meetings/open', 10],
    ['the same field twice', '  - do: meetings/open\n    do: meetings/close\n    as: driften\n', 11],
    ['an alias without an anchor', '  - { do: meetings/open, on: *nobody, as: driften }\n', 1],
  ])('says where the YAML is broken by %s', (_what, steps, line) => {
    expect(faultsIn(steps)[0]).toMatch(new RegExp(`^meeting\\.yaml:${line}: \\S`));
  });

  it('must be a file with steps', () => {
    expect(faultsOf('')).toEqual(['meeting.yaml:1: must be object']);
    expect(faultsOf(HEAD.replace('steps:\n', 'steps: []\n'))).toEqual([
      'meeting.yaml:9: field "steps" must NOT have fewer than 1 items',
    ]);
  });
});

describe('The published schema', () => {
  it('knows the roles that tokens can carry', () => {
    expect(schema.$defs.actor.properties.roles.items.enum).toEqual(ROLES);
  });
});
