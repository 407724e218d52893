import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import {
  arrive,
  close,
  context,
  decide,
  drawUp,
  elect,
  item,
  leave,
  open,
  paragraph,
  plan,
  play,
  sign,
  stateAfter,
  summon,
  underWay,
  write,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const asChair: MeetingContext = { ...context, actor: { person: 'p01', roles: ['chair'] } };
const started = [...underWay, elect('p03'), ...paragraph('a'), decide('a'), ...paragraph('b'), decide('b')];
const drawnUp = [...started, close, drawUp];
const approve: MeetingCommand = { type: 'approve-minutes', on: '2024-10-02' };

describe('5 kap. 69 § KL: approval', () => {
  it('is late after 14 days: shown, not blocked', () => {
    const signed = play(...drawnUp, sign('p01', 'chair'), sign('p03', 'approver'));
    expect(
      given(signed).when({ ...approve, on: '2024-10-03' }, { ...context, today: '2024-10-03' }).decision,
    ).toMatchObject({
      events: [
        { type: 'minutes.approved' },
        { data: { rule: 'approval-late', facts: { approvedOn: '2024-10-03', latest: '2024-10-02' } } },
      ],
    });
    expect(given(signed).when(approve, context).decision).toMatchObject({ events: [{}] });
  });

  it('each signs for the paragraphs they attended', () => {
    const state = stateAfter(
      ...underWay,
      elect('p03', 'p02'),
      ...paragraph('a'),
      leave('p03'),
      ...paragraph('b'),
      close,
      drawUp,
      sign('p03', 'approver'),
      sign('p02', 'approver'),
    );
    expect(state.signatures.map(({ who, items }) => [who.person, items])).toEqual([
      ['p03', ['a']],
      ['p02', null],
    ]);
  });

  it('a paragraph that no approver saw must be seen to', () => {
    const events = [
      ...underWay,
      elect('p03'),
      ...paragraph('a'),
      leave('p03'),
      ...paragraph('b'),
      close,
      drawUp,
    ];
    expect(stateAfter(...events).findings).toMatchObject([
      { rule: 'paragraph-without-approver', severity: 'must', item: 'b' },
    ]);
    given(play(...events, sign('p01', 'chair'), sign('p03', 'approver')))
      .when(approve, context)
      .thenRefused('findings-open');
  });
});

describe('5 kap. 65 § KL: what must be seen to before approval', () => {
  const text = [{ p: 'Se § 99.' }];
  const dangling = [
    ...underWay,
    elect('p03'),
    ...paragraph('a'),
    write('a', { text }),
    decide('a'),
    close,
    drawUp,
    sign('p01', 'chair'),
    sign('p03', 'approver'),
  ];
  const acknowledge = (rule: string, more: object = {}): MeetingCommand => ({
    type: 'acknowledge-finding',
    rule,
    person: 'p01',
    reason: 'Så står det på papperet.',
    ...more,
  });

  it('is mended', () => {
    given(play(...dangling))
      .when(approve, context)
      .thenRefused('findings-open', {
        open: [
          {
            rule: 'dangling-reference',
            item: 'a',
            message:
              '§ 27 hänvisar till § 99, som inte finns i protokollet. Ange vilken lag, eller vilket sammanträde, som avses.',
            facts: { where: 'text', reference: '§ 99' },
          },
        ],
      });
    const mended = [...dangling, write('a'), sign('p01', 'chair'), sign('p03', 'approver')];
    expect(given(play(...mended)).when(approve, context).decision).toHaveProperty('events');
  });

  it('or let stand by the chair, with a reason that stays', () => {
    const events = play(...dangling);
    expect(given(events).when(acknowledge('dangling-reference'), asChair).decision).toMatchObject({
      events: [
        {
          type: 'finding.acknowledged',
          data: { rule: 'dangling-reference', item: 'a', reason: 'Så står det på papperet.' },
        },
      ],
    });
    const acknowledged = [...events, ...acceptedBy(events, acknowledge('dangling-reference'), asChair)];
    expect(given(acknowledged).when(approve, context).decision).toHaveProperty('events');
  });

  it('by nobody else, and only what is open', () => {
    given(play(...dangling))
      .when(acknowledge('dangling-reference'), context)
      .thenRefused('not-the-signer');
    given(play(...dangling))
      .when(acknowledge('dangling-reference', { person: 'p03' }), {
        ...context,
        actor: { person: 'p03', roles: ['chair'] },
      })
      .thenRefused('signer-not-entitled', { chairs: ['p01'] });
    given(play(...dangling))
      .when(acknowledge('date-missing'), asChair)
      .thenRefused('finding-not-open', { open: [{ rule: 'dangling-reference', item: 'a' }] });
    given(play(...dangling))
      .when(acknowledge('dangling-reference', { item: 'b' }), asChair)
      .thenRefused('finding-not-open');
  });

  it('what a meeting entered afterwards did is answered one rule at a time', () => {
    const paper = [
      { ...plan, enteredAfterwards: 'Protokollet är fört på papper.' } as const,
      summon,
      open,
      arrive('chair', 'p01'),
      elect('p01'),
      ...paragraph('a'),
      decide('a'),
      ...paragraph('b'),
      decide('b'),
      close,
      drawUp,
      sign('p01', 'chair'),
      sign('p01', 'approver'),
    ];
    const events = play(...paper);
    given(events).when(approve, context).thenRefused('findings-open');
    const answers = acceptedBy(events, acknowledge('not-quorate'), asChair);
    expect(answers).toHaveLength(2);
    expect(given([...events, ...answers]).when(approve, context).decision).toHaveProperty('events');
  });
});

describe('Comments before the signatures', () => {
  const comment = (person: string, more: object = {}): MeetingCommand => ({
    type: 'comment',
    comment: 's1',
    item: 'a',
    person,
    text: 'Beloppet ska vara 2 146 tkr.',
    ...more,
  });
  const answer: MeetingCommand = {
    type: 'answer-comment',
    comment: 's1',
    outcome: 'kept',
    answer: 'Så sades det.',
  };
  const signed = [sign('p01', 'chair'), sign('p03', 'approver')];

  it('must be answered before the approval', () => {
    given(play(...drawnUp, comment('p03'), ...signed))
      .when(approve, context)
      .thenRefused('findings-open');
    expect(
      given(play(...drawnUp, comment('p03'), answer, ...signed)).when(approve, context).decision,
    ).toHaveProperty('events');
    expect(stateAfter(...drawnUp, comment('p03'), answer).findings).toEqual([]);
  });

  it('are the signatories’ own, in paragraphs they attended', () => {
    given(play(...drawnUp))
      .when(comment('p02'), context)
      .thenRefused('not-a-signatory');
    given(play(...drawnUp))
      .when(comment('p03'), { ...context, actor: { person: 'p02', roles: ['approver'] } })
      .thenRefused('not-the-signer');
    const missed = [
      ...underWay,
      elect('p03'),
      ...paragraph('a'),
      leave('p03'),
      ...paragraph('b'),
      close,
      drawUp,
    ];
    given(play(...missed))
      .when(comment('p03', { item: 'b' }), context)
      .thenRefused('paragraph-not-attended');
  });

  it('are given and answered once', () => {
    given(play(...drawnUp, comment('p03')))
      .when(comment('p03'), context)
      .thenRefused('comment-taken');
    given(play(...drawnUp))
      .when(answer, context)
      .thenRefused('comment-unknown');
    given(play(...drawnUp, comment('p03'), answer))
      .when(answer, context)
      .thenRefused('comment-answered');
  });

  it('a signatory who does not agree has it noted', () => {
    const disagree: MeetingCommand = {
      type: 'record-disagreement',
      item: 'a',
      person: 'p03',
      text: 'Frågan var inte beredd.',
    };
    expect(stateAfter(...drawnUp, disagree).disagreements).toMatchObject([
      { item: 'a', who: { person: 'p03' } },
    ]);
    given(play(...started))
      .when(disagree, context)
      .thenRefused('meeting-not-closed');
  });
});

describe('Immediate approval at the meeting', () => {
  const today: MeetingContext = { ...context, today: '2024-09-18' };
  const atOnce = (more: object = {}): MeetingCommand => ({
    type: 'approve-paragraphs',
    approval: 'omedelbar-1',
    items: ['a'],
    on: '2024-09-18',
    signatures: [
      { person: 'p01', role: 'chair' },
      { person: 'p03', role: 'approver' },
    ],
    ...more,
  });

  it('freezes the paragraphs, and the rest is approved later', () => {
    const state = stateAfter(...started, atOnce());
    expect(state.items[0]!.approved).toMatchObject({
      approval: 'omedelbar-1',
      labels: ['§ 27'],
      on: '2024-09-18',
    });
    for (const change of [
      write('a'),
      decide('a', { decision: 'a-2' }),
      { type: 'leave-undecided', item: 'a', outcome: 'discussed' } as const,
    ])
      given(play(...started, atOnce()))
        .when(change, context)
        .thenRefused('paragraph-approved', { approval: 'omedelbar-1' });
    expect(given(play(...started, atOnce())).when(write('b'), context).decision).toHaveProperty('events');
    const approved = stateAfter(
      ...started,
      atOnce(),
      close,
      drawUp,
      sign('p01', 'chair'),
      sign('p03', 'approver'),
      approve,
    );
    expect(approved.approved).toMatchObject({
      paragraphs: { first: '§ 27', last: '§ 28' },
      except: ['§ 27'],
    });
  });

  it('needs the chair and an approver who was there', () => {
    given(play(...started))
      .when(atOnce({ signatures: [{ person: 'p01', role: 'chair' }] }), today)
      .thenRefused('signatures-missing', { chairs: [], withoutApprover: ['a'] });
    given(play(...started))
      .when(atOnce({ signatures: [{ person: 'p03', role: 'approver' }] }), today)
      .thenRefused('signatures-missing', { chairs: ['p01'] });
    given(play(...started))
      .when(
        atOnce({
          signatures: [
            { person: 'p02', role: 'chair' },
            { person: 'p03', role: 'approver' },
          ],
        }),
        today,
      )
      .thenRefused('signer-not-entitled', { person: 'p02', entitled: ['p01'] });
  });

  it('is done at the meeting, once, of something written', () => {
    given(play(...started))
      .when(atOnce({ on: '2024-09-19' }), context)
      .thenRefused('approval-another-day', { meeting: '2024-09-18' });
    given(play(...started, atOnce()))
      .when(atOnce({ approval: 'omedelbar-2' }), today)
      .thenRefused('paragraph-approved');
    given(play(...started, atOnce()))
      .when(atOnce({ items: ['b'] }), today)
      .thenRefused('approval-taken');
    given(play(...underWay, elect('p03'), item('c'), { type: 'open-paragraph', item: 'c' }))
      .when(atOnce({ items: ['c'] }), today)
      .thenRefused('approval-of-nothing');
    given(play(...started))
      .when(atOnce({ items: ['x'] }), today)
      .thenRefused('item-unknown');
    given(play(...drawnUp))
      .when(atOnce(), today)
      .thenRefused('minutes-drawn-up');
  });
});

describe('JO 581-2013: correcting approved minutes', () => {
  const approved = [...drawnUp, sign('p01', 'chair'), sign('p03', 'approver'), approve];
  const correct = (more: object = {}): MeetingCommand => ({
    type: 'correct-minutes',
    correction: 'r1',
    item: 'a',
    oldText: 'Frågan redovisas.',
    newText: 'Frågan redovisades.',
    reason: 'Skrivfel.',
    person: 'p06',
    on: '2024-10-02',
    ...more,
  });

  it('stands beside the text, which is not touched', () => {
    const [before, after] = [stateAfter(...approved), stateAfter(...approved, correct())];
    expect(after.items).toEqual(before.items);
    expect(after.corrections).toMatchObject([
      {
        item: 'a',
        oldText: 'Frågan redovisas.',
        newText: 'Frågan redovisades.',
        reason: 'Skrivfel.',
        who: { person: 'p06' },
      },
    ]);
  });

  it('of a decision says that a change of its meaning needs a new decision', () => {
    const events = play(...approved);
    expect(
      given(events).when(
        correct({ oldText: 'godkänna rapporten', newText: 'godkänna delårsrapporten' }),
        context,
      ).decision,
    ).toMatchObject({ events: [{}, { data: { rule: 'correction-of-decision' } }] });
  });

  it('of the front page names what stands there', () => {
    expect(
      stateAfter(
        ...approved,
        correct({ item: undefined, oldText: 'Per-Inge Nyberg', newText: 'Per-Ingvar Nyberg' }),
      ).corrections[0]!.item,
    ).toBeNull();
  });

  it('is refused of what is not there, of nothing, twice, and before the approval', () => {
    given(play(...approved))
      .when(correct({ oldText: 'Något annat' }), context)
      .thenRefused('correction-of-nothing');
    given(play(...approved))
      .when(correct({ newText: 'Frågan redovisas.' }), context)
      .thenRefused('correction-changes-nothing');
    given(play(...approved, correct()))
      .when(correct(), context)
      .thenRefused('correction-taken');
    given(play(...drawnUp))
      .when(correct(), context)
      .thenRefused('not-approved-yet');
    given(play(...approved))
      .when(correct({ on: '2025-01-01' }), context)
      .thenRefused('day-to-come');
  });
});

/** The events of a command under a context of its own. */
function acceptedBy(events: ReturnType<typeof play>, command: MeetingCommand, by: MeetingContext) {
  const { decision } = given(events).when(command, by);
  return 'events' in decision ? [...decision.events] : [];
}
