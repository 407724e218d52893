import { beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { decideFunding } from './funding-decision.js';
import type { FundingContext, FundingDecision, OutcomeToDecide } from './funding-decision.types.js';
import { MoneyWorld } from './samples/money-world.sample.js';

let world: MoneyWorld;

beforeEach(() => {
  world = new MoneyWorld().frame(2026, 1_000_000).application('ansokan', { 2026: 600_000, 2027: 100_000 });
});

function decide(outcome: Partial<OutcomeToDecide>, clauses = ['bevilja 600 tkr'], more: object = {}) {
  return world.decideFunding({
    clauses,
    outcomes: [{ application: 'ansokan', outcome: 'granted', grant: 'g1', ...outcome }],
    ...more,
  });
}

function accepted(decision: ReturnType<typeof decide>): FundingDecision {
  if (isRefusal(decision)) throw new Error(`${decision.refused.id}: ${decision.detail}`);
  return decision;
}

describe('a decision about money', () => {
  it('has one value: the amounts of the words are those of the grant and of the years', () => {
    const { paragraph, elsewhere } = accepted(decide({}));
    expect(paragraph).toMatchObject({
      decisionType: 'granted',
      amounts: [
        { to: 'Ungdomsspåret 2026', amount: '600000 kr' },
        { to: 'Ungdomsspåret 2027', amount: '100000 kr' },
      ],
    });
    expect(elsewhere.map(({ stream }) => stream)).toEqual([
      'bjorkalven/application-ansokan',
      'bjorkalven/grant-g1',
      'bjorkalven/fund-2026',
      'bjorkalven/fund-2027',
    ]);
    expect(world.grant('g1').amounts.map(({ year, amount }) => [year, amount.ore])).toEqual([
      [2026, 60_000_000],
      [2027, 10_000_000],
    ]);
  });

  it('sets its version on every stream it touches, so that two boards cannot spend the same krona', () => {
    const { elsewhere } = accepted(decide({}));
    expect(elsewhere.map(({ expectedVersion }) => expectedVersion)).toEqual([1, 0, 1, 0]);
  });

  it.each([
    ['600 tkr', 'bevilja 600\u00a0tkr för 2026', true],
    ['600 tkr', 'bevilja 650 tkr för 2026', false],
    ['600 tkr', 'bevilja det sökta', false],
  ])('says %s in its words, whatever the spaces: %s', (amount, clause, says) => {
    const decision = decide({ outcome: 'partly-granted', amounts: [{ year: 2026, amount }] }, [clause]);
    expect(isRefusal(decision) ? decision.refused.id : null).toBe(
      says ? null : 'funding-amount-not-in-words',
    );
  });

  it('needs no amount in its words when it names the paper that has it', () => {
    const outcome: Partial<OutcomeToDecide> = {
      outcome: 'partly-granted',
      amounts: [{ year: 2026, amount: '600 tkr' }],
    };
    const { paragraph } = accepted(
      decide({ ...outcome, refersTo: 'Ansökan, bilaga 2' }, ['bevilja det sökta']),
    );
    expect(paragraph.amounts).toEqual([
      { to: 'Ungdomsspåret', amount: '600 tkr', refersTo: 'Ansökan, bilaga 2' },
    ]);
  });

  it('grants what is left after an earlier part, as the system counts it', () => {
    accepted(
      decide({ outcome: 'partly-granted', amounts: [{ year: 2026, amount: '450 tkr' }] }, [
        'bevilja 450 tkr',
      ]),
    );
    const rest = accepted(decide({ grant: 'g2', remainder: true }, ['bevilja det återstående']));
    expect(rest.paragraph.amounts?.map(({ amount }) => amount)).toEqual([
      '150\u00a0000\u00a0kr',
      '100000 kr',
    ]);
    expect(decide({ grant: 'g3', remainder: true })).toMatchObject({
      refused: { id: 'funding-decided-already' },
    });
  });

  it('is taken once on an application, but again when it was put off', () => {
    accepted(
      decide({ outcome: 'postponed', grant: undefined } as object, ['bordlägga'], {
        postponedTo: '2026-11-20',
      }),
    );
    accepted(decide({}));
    expect(decide({ grant: 'g2' })).toMatchObject({
      refused: { id: 'funding-decided-already' },
      facts: { outcome: 'granted' },
    });
  });

  it('11 kap. 5 § KL: offends when the money is not there and the board does not say why', () => {
    world.application('andra', { 2026: 500_000 });
    const both = [
      { application: 'ansokan', outcome: 'granted', grant: 'g1' },
      { application: 'andra', outcome: 'granted', grant: 'g2' },
    ] as const;
    const silent = accepted(world.decideFunding({ clauses: ['bevilja allt'], outcomes: [...both] }));
    expect(silent.offences).toMatchObject([
      { rule: { id: 'grant-not-covered' }, facts: { missingOre: 10_000_000 } },
    ]);
  });

  it('11 kap. 5 § KL: tells the year by how much, and why, when the board grants it anyway', () => {
    world.application('andra', { 2026: 1_200_000 });
    const reason = 'Eget kapital används.';
    const decision = accepted(
      world.decideFunding({
        clauses: ['bevilja allt'],
        outcomes: [{ application: 'andra', outcome: 'granted', grant: 'g2' }],
        overcommitReason: reason,
      }),
    );
    expect(decision.offences).toEqual([]);
    expect(decision.paragraph.reasons).toBe(reason);
    expect(world.log.at(-1)!.event.data).toMatchObject({ overcommitted: { ore: 20_000_000, reason } });
  });

  it('2 § lag (2003:1210): offends when nobody says whom it is for', () => {
    const words = { reasonUnder2: null };
    world.application('tyst', { 2026: 1000 }, { words }).application('avslagen', { 2026: 1000 }, { words });
    expect(accepted(decide({ application: 'tyst' })).offences).toMatchObject([
      { rule: { id: 'grant-purpose-missing' } },
    ]);
    expect(
      accepted(
        decide({ application: 'avslagen', outcome: 'refused', grant: undefined, reasons: 'Nej.' } as object, [
          'avslå',
        ]),
      ).offences,
    ).toEqual([]);
  });

  it('4 § lag (2003:1210): offends when it gives money to somebody who is no member', () => {
    const applicant = { member: null, name: 'Stiftelsen Bron' };
    world.application('utomstaende', { 2026: 1000 }, { applicant });
    world.application('genom-medlem', { 2026: 1000 }, { applicant, throughMember: 'bjorkby' });
    expect(accepted(decide({ application: 'utomstaende' })).offences).toMatchObject([
      { rule: { id: 'grant-to-outsider' } },
    ]);
    expect(accepted(decide({ application: 'genom-medlem', grant: 'g2' })).offences).toEqual([]);
  });

  it('7 § lag (2003:1210): offends when only one party stands behind it', () => {
    world.parties = [];
    world.application('ensam', { 2026: 1000 }, { coApplicants: [] });
    expect(accepted(decide({ application: 'ensam' })).offences).toMatchObject([
      { rule: { id: 'grant-to-one-party' } },
    ]);
  });

  it('tells when the minutes sum what is asked for otherwise than the applications do', () => {
    world
      .application('avesta', { 2025: 2_500_000 })
      .application('hedemora', { 2025: 2_146_000 })
      .application('sater', { 2025: 1_670_000 });
    const outcomes = ['avesta', 'hedemora', 'sater'].map((application) => ({
      application,
      outcome: 'postponed' as const,
    }));
    const stated = (requestedTotal: string) =>
      accepted(
        world.decideFunding({ clauses: ['bordlägga'], outcomes, requestedTotal, postponedTo: '2024-11-20' }),
      ).sumDiffers;
    expect(stated('6 216 tkr')).toMatchObject({ stated: { ore: 621_600_000 }, parts: [{}, {}, {}] });
    expect(stated('6 316 tkr')).toBeNull();
  });

  it('comes after the preparation that the association has chosen, unless the board says why not', () => {
    world.unprepared = ['beredningsgruppens yttrande'];
    expect(decide({})).toMatchObject({ refused: { id: 'funding-not-prepared' } });
    expect(
      accepted(decide({}, undefined, { unpreparedReason: 'Mötet ställdes in.' })).paragraph.reasons,
    ).toBe('Mötet ställdes in.');
  });

  it('is not taken on an application that was withdrawn', () => {
    world.given('bjorkalven/application-ansokan', {
      type: 'application.withdrawn',
      data: { on: '2026-03-01', reason: 'Behovet finns inte längre.' },
    });
    expect(decide({})).toMatchObject({ refused: { id: 'funding-application-withdrawn' } });
  });

  it('is the board’s alone (7 § lag 2003:1210)', () => {
    const context = { board: false } as FundingContext;
    const command = { item: 'p4', decision: 'd4', clauses: ['bevilja'], outcomes: [] };
    expect(decideFunding(command, context)).toMatchObject({ refused: { id: 'funding-by-the-board' } });
  });

  it('is the kind of its outcomes when they agree, otherwise a grant in part', () => {
    world.application('andra', { 2026: 1000 });
    const outcomes: OutcomeToDecide[] = [
      { application: 'ansokan', outcome: 'granted', grant: 'g1' },
      { application: 'andra', outcome: 'refused', reasons: 'Nej.' },
    ];
    expect(accepted(world.decideFunding({ clauses: ['bevilja'], outcomes })).paragraph).toMatchObject({
      decisionType: 'partly-granted',
      reasons: 'Nej.',
    });
  });
});
