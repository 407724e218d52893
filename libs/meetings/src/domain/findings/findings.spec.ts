import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#kernel';
import type { MeetingCommand } from '../meeting.commands.js';
import type { Capacity } from '../meeting.events.js';
import {
  arrive,
  close,
  decide,
  drawUp,
  elect,
  item,
  leave,
  open,
  paragraph,
  plan,
  planNotes,
  play,
  sign,
  stateAfter,
  summon,
  underWay,
  write,
} from '../samples/board-meeting.sample.js';

/** The findings that hold after the commands. */
function findings(rule: string, ...commands: readonly MeetingCommand[]): Finding[] {
  return stateAfter(...commands).findings.filter((finding) => finding.rule === rule);
}

const started = [...underWay, ...paragraph('a')];
const ended = [elect('p03'), close, drawUp];
const take = (id: string, heading?: string): MeetingCommand => ({
  type: 'open-paragraph',
  item: id,
  ...(heading && { heading }),
});

describe('A finding', () => {
  it('is recorded in the same append as what it is about, once', () => {
    const undated: MeetingCommand = { ...plan, date: null, dateMissing: 'Underlaget anger ingen dag.' };
    const types = play(undated, summon, open, arrive('chair', 'p01')).map(({ type }) => type);
    expect(types).toEqual([
      'meeting.planned',
      'meeting.finding-recorded',
      'meeting.summoned',
      'meeting.opened',
      'attendance.arrived',
    ]);
  });

  it('lapses when the text it was about is replaced, and stands when the new text has the same fault', () => {
    const wrong = {
      figures: [{ figure: 'f', label: 'F', amount: '2 tkr' }],
      sums: [{ of: ['f'], stated: '5 tkr' }],
    };
    const right = { ...wrong, sums: [{ of: ['f'], stated: '2 tkr' }] };
    expect(findings('sum-differs', ...started, write('a', wrong), write('a', right))).toEqual([]);
    expect(findings('sum-differs', ...started, write('a', wrong), write('a', wrong))).toHaveLength(1);
  });

  it('is not recorded again when another paragraph is written anew', () => {
    const wrong = {
      figures: [{ figure: 'f', label: 'F', amount: '2 tkr' }],
      sums: [{ of: ['f'], stated: '5 tkr' }],
    };
    const events = play(...started, write('a', wrong), ...paragraph('b'), write('b'));
    expect(events.filter(({ type }) => type === 'meeting.finding-recorded')).toHaveLength(1);
  });
});

describe('sum-differs', () => {
  const sum = (stated: string, ...parts: string[]): MeetingCommand =>
    write('a', {
      figures: parts.map((amount, index) => ({ figure: `f${index}`, label: `Del ${index}`, amount })),
      sums: [{ of: parts.map((_part, index) => `f${index}`), stated }],
    });

  it('warns when the total is not the sum of its parts', () => {
    expect(
      findings('sum-differs', ...started, sum('6 216 tkr', '2 500 tkr', '2 146 tkr', '1 670 tkr')),
    ).toMatchObject([
      {
        severity: 'warning',
        item: 'a',
        facts: {
          totalOre: 631_600_000,
          statedOre: 621_600_000,
          differenceOre: 10_000_000,
          withinRounding: false,
        },
      },
    ]);
  });

  it('only notes what rounding explains', () => {
    expect(
      findings('sum-differs', ...started, sum('1 279 tkr', '+1 110 tkr', '+99 tkr', '+ 69 tkr')),
    ).toMatchObject([{ severity: 'note', facts: { differenceOre: -100_000, withinRounding: true } }]);
  });

  it('is silent when it adds up, to the öre', () => {
    expect(
      findings('sum-differs', ...started, sum('6 316 tkr', '2 500 tkr', '2 146 tkr', '1 670 tkr')),
    ).toEqual([]);
  });
});

describe('name-differs', () => {
  const named = (asWritten: string): MeetingCommand =>
    decide('a', { mentions: [{ kind: 'person', ref: 'p08', asWritten }] });

  it('sets a name in a decision against the register', () => {
    expect(findings('name-differs', ...started, named('Sofia Sandäng'))).toMatchObject([
      {
        item: 'a',
        facts: {
          where: 'decision',
          person: 'p08',
          asWritten: 'Sofia Sandäng',
          registered: 'Sofia Sandängers',
        },
      },
    ]);
  });

  it.each(['Sofia Sandängers', 'Sofia', 'Sofias', 'Sandängers'])('takes %s for the same name', (name) => {
    expect(findings('name-differs', ...started, named(name))).toEqual([]);
  });

  it('sees the attendance list, and lapses when the approvers are elected anew', () => {
    const misspelt: MeetingCommand = {
      type: 'elect-approvers',
      approvers: [{ person: 'p03', nameAsWritten: 'Annika Carlsson' }],
    };
    expect(
      findings('name-differs', plan, arrive('member', { person: 'p04', nameAsWritten: 'Anette Granegard' })),
    ).toMatchObject([{ item: null, facts: { where: 'attendance' } }]);
    expect(findings('name-differs', ...started, misspelt)).toHaveLength(1);
    expect(findings('name-differs', ...started, misspelt, elect('p03'))).toEqual([]);
  });
});

describe('title-differs', () => {
  const titled = (ref: string, title: string): MeetingCommand =>
    write('a', { mentions: [{ kind: 'person', ref, asWritten: 'X', title }] });

  it('sets a title in the text against the attendance list', () => {
    expect(findings('title-differs', ...started, titled('p02', 'Vice ordförande'))).toMatchObject([
      { item: 'a', facts: { person: 'p02', asWritten: 'Vice ordförande', listed: 'ledamot' } },
    ]);
    expect(findings('title-differs', ...started, titled('p04', 'Ledamöter'))).toMatchObject([
      { facts: { listed: 'tjänstgörande ersättare' } },
    ]);
  });

  it('tells a decision from the text above it', () => {
    const decided = decide('a', {
      mentions: [{ kind: 'person', ref: 'p02', asWritten: 'X', title: 'vice ordförande' }],
    });
    expect(findings('title-differs', ...started, decided)).toMatchObject([
      {
        message:
          'Per-Inge Nyberg kallas ”vice ordförande” i ett beslut i § 27, men ”ledamot” i närvarolistan.',
      },
    ]);
  });

  it.each([
    ['p01', 'Ordförande'],
    ['p02', 'ordinarie ledamot'],
    ['p07', 'Förbundschef'],
  ])('is silent for %s as %s', (person, title) => {
    expect(findings('title-differs', ...started, titled(person, title))).toEqual([]);
  });

  it('takes a title that goes on with the workplace for the same', () => {
    const listed = { person: 'p07', title: 'verksamhetsledare Samverkansteam Säter' };
    expect(
      findings('title-differs', ...started, arrive('guest', listed), titled('p07', 'verksamhetsledare')),
    ).toEqual([]);
  });
});

describe('spelling-differs', () => {
  const mention = (asWritten: string) => ({ kind: 'initiative' as const, ref: 'cresco-creare', asWritten });
  const spelt = (id: string, ...names: string[]): MeetingCommand =>
    write(id, { mentions: names.map(mention) });

  it('sets a spelling against the first one in the minutes', () => {
    const commands = [
      ...started,
      ...paragraph('b'),
      spelt('a', 'Cresco Creare'),
      spelt('b', 'Cresco Create'),
    ];
    expect(findings('spelling-differs', ...commands)).toMatchObject([
      {
        item: 'b',
        facts: { asWritten: 'Cresco Create', otherAsWritten: 'Cresco Creare', otherItem: 'a' },
      },
    ]);
    expect(findings('spelling-differs', ...commands, spelt('a', 'Cresco Create'))).toEqual([]);
  });

  it('sees two misspelt acronyms, but not an acronym beside the name in full, nor a genitive', () => {
    expect(findings('spelling-differs', ...started, spelt('a', 'KMPG', 'KPMG'))).toHaveLength(1);
    expect(
      findings(
        'spelling-differs',
        ...started,
        spelt(
          'a',
          'Nationella nätverket för samordningsförbund',
          'NNS',
          'Nationella nätverket för samordningsförbunds',
        ),
      ),
    ).toEqual([]);
  });
});

describe('heading-differs', () => {
  it('sets the heading against the agenda', () => {
    expect(findings('heading-differs', ...underWay, item('a'), take('a', 'En annan punkt'))).toMatchObject([
      { severity: 'note', item: 'a', facts: { agenda: 'Punkt a', heading: 'En annan punkt' } },
    ]);
    expect(findings('heading-differs', ...started)).toEqual([]);
  });
});

describe('presenter-not-present', () => {
  const presented = write('a', { presentedBy: ['p07'] });
  const guest = [...paragraph('b'), ...paragraph('c'), arrive('guest', 'p07'), leave('p07')];

  it('says for which § the presenter is listed, once the list is complete', () => {
    expect(findings('presenter-not-present', ...started, presented, ...guest)).toEqual([]);
    expect(findings('presenter-not-present', ...started, presented, ...guest, close)).toMatchObject([
      {
        item: 'a',
        message: 'Eva Kvarnström föredrar § 27 men är antecknad som närvarande endast vid § 29.',
        facts: { person: 'p07', presents: '§ 27', listedFor: ['§ 29'] },
      },
    ]);
  });

  it('is silent for whoever was there', () => {
    expect(findings('presenter-not-present', ...started, arrive('guest', 'p07'), presented, close)).toEqual(
      [],
    );
  });
});

describe('remote-before-support', () => {
  const on = (date: string | null): MeetingCommand => ({
    ...plan,
    date,
    enteredAfterwards: 'Protokollet är fört på papper.',
    ...(date === null && { dateMissing: 'Underlaget anger ingen dag.' }),
  });
  const remotely = (capacity: Capacity, ...people: string[]): MeetingCommand => ({
    type: 'arrive',
    people: people.map((person) => ({ person, capacity, mode: 'picture-and-sound' })),
  });
  const mostlyRemote = (date: string | null): MeetingCommand[] => [
    on(date),
    open,
    arrive('chair', 'p01'),
    remotely('member', 'p02', 'p03'),
  ];

  it('says who took part remotely before the law allowed it, and whether the rest were enough', () => {
    expect(findings('remote-before-support', ...mostlyRemote('2022-03-15'), close)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('Per-Inge Nyberg och Annika Karlsson deltog på distans'),
        facts: {
          remote: ['p02', 'p03'],
          deciding: 3,
          inTheRoom: 1,
          members: 4,
          half: 2,
          quorumInTheRoom: false,
        },
      },
    ]);
    expect(
      findings('remote-before-support', ...mostlyRemote('2022-03-15'), arrive('member', 'p04', 'p05'), close),
    ).toMatchObject([{ facts: { inTheRoom: 3, members: 5, quorumInTheRoom: true } }]);
  });

  it('judges a meeting without a date by the day it is closed, which is after the law here', () => {
    expect(findings('remote-before-support', ...mostlyRemote(null), close)).toEqual([]);
  });

  it('is silent from the day of the law, about those who do not decide, and until the meeting is over', () => {
    expect(findings('remote-before-support', ...mostlyRemote('2022-03-16'), close)).toEqual([]);
    expect(findings('remote-before-support', ...mostlyRemote('2022-03-15'))).toEqual([]);
    expect(
      findings(
        'remote-before-support',
        on('2022-03-15'),
        open,
        arrive('chair', 'p01'),
        remotely('substitute', 'p05'),
        close,
      ),
    ).toEqual([]);
  });
});

describe('concerned-person-decides', () => {
  const named = (ref: string, decisionType: 'granted' | 'approved' | 'refused'): MeetingCommand =>
    decide('a', { decisionType, mentions: [{ kind: 'person', ref, asWritten: 'Per-Inge Nyberg' }] });

  it('asks the board to judge jäv when somebody takes part in a grant that names them', () => {
    expect(findings('concerned-person-decides', ...started, named('p02', 'granted'))).toMatchObject([
      { severity: 'warning', item: 'a', facts: { person: 'p02', decision: 'a-1' } },
    ]);
  });

  it('is silent when it is not about money, when they are no member, and when they had left', () => {
    expect(findings('concerned-person-decides', ...started, named('p02', 'approved'))).toEqual([]);
    expect(findings('concerned-person-decides', ...started, named('p05', 'granted'))).toEqual([]);
    expect(
      findings(
        'concerned-person-decides',
        ...underWay,
        leave('p02'),
        ...paragraph('a'),
        named('p02', 'granted'),
      ),
    ).toEqual([]);
  });
});

describe('approver-not-serving and approver-count', () => {
  it('see a substitute who did not serve', () => {
    expect(findings('approver-not-serving', ...started, elect('p05'))).toMatchObject([
      { facts: { person: 'p05', capacity: 'substitute' } },
    ]);
    expect(findings('approver-not-serving', ...started, elect('p04'))).toEqual([]);
  });

  it('see more approvers, or none, where the charter wants one', () => {
    expect(findings('approver-count', ...started, elect('p02', 'p03'))).toMatchObject([
      { facts: { elected: 2, demanded: 1, charter: '2020' } },
    ]);
    expect(findings('approver-count', ...started)).toEqual([]);
    expect(findings('approver-count', ...started, close)).toMatchObject([{ facts: { elected: 0 } }]);
  });

  it('do not look for approvers of notes', () => {
    expect(findings('approver-count', planNotes, open, ...paragraph('a'), close)).toEqual([]);
  });
});

describe('What is missing', () => {
  it('date-missing must be seen to', () => {
    const undated = { ...plan, date: null, dateMissing: 'Underlaget anger ingen dag.' };
    expect(findings('date-missing', undated)).toMatchObject([
      { severity: 'must', facts: { reason: 'Underlaget anger ingen dag.' } },
    ]);
    expect(findings('date-missing', plan)).toEqual([]);
  });

  it('case-number-blank tells a blank field from none', () => {
    expect(findings('case-number-blank', { ...plan, caseNumber: '' })).toHaveLength(1);
    expect(findings('case-number-blank', plan)).toEqual([]);
  });

  it('approval-date-missing comes with the approval', () => {
    const signed = [...started, ...ended, sign('p01', 'chair'), sign('p03', 'approver')];
    const approve = (on: string | null): MeetingCommand => ({
      type: 'approve-minutes',
      on,
      dateMissing: 'Justeringsdag är inte ifylld.',
    });
    expect(findings('approval-date-missing', ...signed, approve(null))).toMatchObject([
      { facts: { reason: 'Justeringsdag är inte ifylld.' } },
    ]);
    expect(findings('approval-date-missing', ...signed, approve('2024-10-02'))).toEqual([]);
  });
});

describe('foreign-script', () => {
  const heading = (text: string): MeetingCommand => ({
    type: 'record-absence',
    kind: 'with-notice',
    heading: text,
    people: [{ person: 'p08' }],
  });

  it('sees letters of another script inside a word, wherever it is printed', () => {
    expect(findings('foreign-script', plan, heading('Anmäلت förhinder'))).toMatchObject([
      { item: null, facts: { where: 'absences', word: 'Anmäلت' } },
    ]);
    expect(
      findings('foreign-script', ...started, write('a', { text: [{ p: 'Р\u0430pporten' }] })),
    ).toMatchObject([{ item: 'a', facts: { where: 'text' } }]);
  });

  it('leaves Swedish letters, accents, and words in another language alone', () => {
    expect(findings('foreign-script', plan, heading('Anmält förhinder é ü Ελλάδα'))).toEqual([]);
  });
});

describe('dangling-reference', () => {
  const referring = (p: string): MeetingCommand[] => [...started, write('a', { text: [{ p }] }), ...ended];

  it('sees a § that the minutes do not have, when they are drawn up', () => {
    expect(findings('dangling-reference', ...referring('Se § 12 och §8d.').slice(0, -1))).toEqual([]);
    expect(findings('dangling-reference', ...referring('Se § 12 och §8d.'))).toMatchObject([
      { item: 'a', facts: { reference: '§ 12' } },
      { item: 'a', facts: { reference: '§ 8d' } },
    ]);
  });

  it('sees both ends of a range', () => {
    expect(findings('dangling-reference', ...referring('Se §§ 27–29.'))).toMatchObject([
      { facts: { reference: '§ 29' } },
    ]);
  });

  it.each([
    'Se § 27.',
    'Enligt 19 § lag (2003:1210).',
    'Enligt § 12 protokollet 2023-11-20.',
    'Enligt § 4 förbundsordningen.',
    'Inga hänvisningar.',
  ])('is silent about: %s', (text) => {
    expect(findings('dangling-reference', ...referring(text))).toEqual([]);
  });
});

describe('refers-to-undecided', () => {
  const referring = (first: MeetingCommand): MeetingCommand[] => [
    ...started,
    first,
    ...paragraph('b'),
    decide('b', { clauses: ['enligt §27 ska det vara lika för alla'] }),
    ...ended,
  ];

  it('sees a decision that leans on a § where nothing was decided', () => {
    const undecided: MeetingCommand = { type: 'leave-undecided', item: 'a', outcome: 'discussed' };
    expect(findings('refers-to-undecided', ...referring(undecided))).toMatchObject([
      { item: 'b', facts: { reference: '§ 27', otherItem: 'a' } },
    ]);
  });

  it('is silent about what comes later, as when items are added to the agenda', () => {
    const commands = [
      ...started,
      decide('a', { clauses: ['med tillägg av § 28'] }),
      ...paragraph('b'),
      ...ended,
    ];
    expect(findings('refers-to-undecided', ...commands)).toEqual([]);
  });

  it('is silent when there is a decision', () => {
    expect(findings('refers-to-undecided', ...referring(decide('a')))).toEqual([]);
  });
});

describe('paragraph-empty and item-not-opened', () => {
  it('see what a closed meeting leaves open', () => {
    const commands = [...started, item('b'), take('b'), item('c'), close];
    expect(findings('paragraph-empty', ...commands)).toMatchObject([{ item: 'b', severity: 'note' }]);
    expect(findings('item-not-opened', ...commands)).toMatchObject([{ item: 'c' }]);
    expect(findings('paragraph-empty', ...commands, write('b'))).toEqual([]);
  });

  it('take the coming meetings for the words of the paragraph in which they are announced', () => {
    const announce: MeetingCommand = {
      type: 'announce-next',
      meetings: [{ what: 'Sammanträde', asWritten: '20 november' }],
    };
    const last = [...started, item('b'), take('b')];
    expect(findings('paragraph-empty', ...last, announce, close)).toEqual([]);
    expect(findings('paragraph-empty', ...last, close, announce)).toMatchObject([{ item: 'b' }]);
  });

  it('name an item that has a number but no § as such', () => {
    const [empty] = findings('paragraph-empty', planNotes, open, item('a'), take('a'), close);
    expect(empty).toMatchObject({
      message:
        '”Punkt a” (punkt 27) har varken text eller beslut, och det framgår inte vad som blev av punkten.',
    });
  });

  it('do not miss text in a § that has sub-paragraphs', () => {
    expect(
      findings('paragraph-empty', ...underWay, item('a'), take('a'), ...paragraph('a1', 'a'), close),
    ).toEqual([]);
  });
});
