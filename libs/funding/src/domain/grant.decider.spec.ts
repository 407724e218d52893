import { beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal, type Refusal } from '#kernel';
import type { DecisionFact } from './decision-fact.js';
import type { GrantCommand } from './grant.commands.js';
import type { LegalForceFact } from './grant.context.js';
import { decisionOf, MoneyWorld } from './samples/money-world.sample.js';

const GRANT = 'ungdomssparet';
const LATER = { meeting: 'styrelsen-2026-11-18', decision: 'd5' };

let world: MoneyWorld;

/** 900 tkr for 2026 on a condition, of a frame of 1 000 tkr. */
beforeEach(() => {
  world = new MoneyWorld().frame(2026, 1_000_000).application('ansokan', { 2026: 1_000_000 });
  const decided = world.decideFunding({
    clauses: ['bevilja Ungdomsspåret 900 tkr för 2026'],
    outcomes: [
      {
        application: 'ansokan',
        outcome: 'granted-on-conditions',
        grant: GRANT,
        amounts: [{ year: 2026, amount: '900 tkr' }],
        conditions: [{ condition: 'plan', text: 'En plan visas upp', due: '2026-05-31' }],
      },
    ],
  });
  accepted(decided);
  world.today = '2026-06-15';
});

function act(command: GrantCommand, person?: string, roles?: string[]): Refusal | undefined {
  return world.do(GRANT, command, person, roles);
}

/** What a test takes for granted: a refusal says which rule. */
function accepted(decision: object): void {
  if (isRefusal(decision)) throw new Error(`${decision.refused.id}: ${decision.detail}`);
}

function done(...commands: GrantCommand[]): void {
  for (const command of commands) accepted(act(command) ?? {});
}

const signed: GrantCommand = {
  type: 'sign-agreement',
  agreement: 'avtal',
  signedOn: '2026-04-20',
  signatories: [],
  reports: [
    { report: 'halvar', kind: 'half-year', due: '2026-08-15' },
    { report: 'slut', kind: 'final', due: '2027-01-31' },
  ],
  executedEarlyBecause: 'Insatsen börjar i maj.',
};
const met: GrantCommand = { type: 'meet-condition', condition: 'plan', on: '2026-05-20', proof: 'Planen' };

function requisition(id: string, amount: string): GrantCommand {
  return {
    type: 'make-requisition',
    requisition: id,
    year: 2026,
    from: '2026-05-01',
    to: '2026-05-31',
    costs: [{ costKind: 'Lön', amount }],
  };
}

function paid(id: string, amount: string): void {
  accepted(act(requisition(id, amount), 'p42') ?? {});
  accepted(act({ type: 'attest-requisition', requisition: id }, 'p15') ?? {});
  accepted(act({ type: 'attest-requisition', requisition: id }, 'p41') ?? {});
  done({ type: 'pay-requisition', requisition: id, on: '2026-06-10', reference: 'Ver 1' });
}

function stated(standing: Partial<LegalForceFact>): LegalForceFact {
  return {
    anslag: 'a',
    meeting: 'styrelsen-2026-03-18',
    from: '2026-04-15',
    stayed: false,
    annulled: false,
    ...standing,
  };
}

describe('the agreement', () => {
  it('binds the money that the decision reserved', () => {
    done(signed);
    expect(world.grant(GRANT)).toMatchObject({
      status: 'bound',
      agreement: { bound: [{ year: 2026, ore: 90_000_000 }] },
    });
  });

  it('13 kap. 14 § KL: waits for legal force, unless somebody says why it must not', () => {
    world.legalForce = stated({});
    const early = {
      ...signed,
      signedOn: '2026-04-14',
      anslag: 'a',
      executedEarlyBecause: undefined,
    } as GrantCommand;
    expect(act(early)).toMatchObject({
      refused: { id: 'agreement-before-legal-force' },
      facts: { legalForceFrom: '2026-04-15' },
    });
    done({ ...signed, signedOn: '2026-04-15', anslag: 'a' });
    expect(world.grant(GRANT).agreement).toMatchObject({
      legalForceFrom: '2026-04-15',
      executedEarlyBecause: null,
    });
  });

  it('6 kap. 35 § KL: waits for the approved minutes', () => {
    world.decision = { ...world.decision!, approved: false, approvedOn: null };
    expect(act(signed)?.refused.id).toBe('grant-decision-not-approved');
  });

  it('13 kap. 14 § KL: is not signed on a decision that a court has stayed, or annulled', () => {
    world.legalForce = stated({ stayed: true });
    expect(act({ ...signed, anslag: 'a' })?.refused.id).toBe('decision-stayed');
    world.legalForce = stated({ annulled: true });
    expect(act({ ...signed, anslag: 'a' })?.refused.id).toBe('decision-annulled');
  });

  it('names each report once', () => {
    const report = { report: 'slut', kind: 'final', due: '2027-01-31' } as const;
    expect(act({ ...signed, reports: [report, report] })?.refused.id).toBe('money-id-taken');
  });
});

describe('a condition', () => {
  it('is given more time by the board alone', () => {
    const extended: GrantCommand = {
      type: 'extend-condition',
      condition: 'plan',
      due: '2026-09-30',
      decision: LATER,
    };
    world.decision = null;
    expect(act(extended)?.refused.id).toBe('grant-decision-unknown');
    world.decision = {
      ...decisionOf('m', '§ 7', '2026-06-10'),
      decided: { type: 'postponed' },
    } as DecisionFact;
    expect(act(extended)?.refused.id).toBe('grant-decision-open');
    world.decision = decisionOf('m', '§ 7', '2026-06-10');
    expect(act({ ...extended, due: '2026-05-31' })?.refused.id).toBe('condition-not-extended');
    done(extended);
    expect(world.grant(GRANT).conditions).toMatchObject([{ due: '2026-09-30' }]);
  });

  it('lets the grant lapse when its time has run out, and the year has its money again', () => {
    const lapse: GrantCommand = {
      type: 'lapse',
      on: '2026-05-31',
      condition: 'plan',
      reason: 'Ingen plan kom.',
    };
    expect(act(lapse)?.refused.id).toBe('condition-not-due');
    done({ ...lapse, on: '2026-06-01' });
    expect(world.grant(GRANT).status).toBe('lapsed');
    expect(world.fund(2026).state.commitments).toEqual([]);
  });
});

describe('a requisition', () => {
  beforeEach(() => done(signed, met));

  it('is for a year that has money', () => {
    const next = {
      ...requisition('a', '1 tkr'),
      year: 2027,
      from: '2027-01-01',
      to: '2027-01-31',
    } as GrantCommand;
    world.today = '2027-02-01';
    expect(act(next)?.refused.id).toBe('year-not-granted');
  });

  it('is not attested by whoever made it', () => {
    expect(act(requisition('a', '1 tkr'), 'p15')).toBeUndefined();
    expect(act({ type: 'attest-requisition', requisition: 'a' }, 'p15')?.refused.id).toBe(
      'attested-by-requester',
    );
  });

  it('is at most what is left, to the öre', () => {
    paid('a', '899 999,99 kr');
    expect(act(requisition('b', '0,02 kr'), 'p42')).toMatchObject({
      refused: { id: 'requisition-over-ceiling' },
      facts: { ceilingOre: 1 },
    });
    paid('c', '0,01 kr');
  });

  it('waits while a court has stayed the decision', () => {
    expect(act(requisition('a', '1 tkr'), 'p42')).toBeUndefined();
    expect(act({ type: 'attest-requisition', requisition: 'a' }, 'p15')).toBeUndefined();
    expect(act({ type: 'attest-requisition', requisition: 'a' }, 'p41')).toBeUndefined();
    world.legalForce = stated({ stayed: true });
    expect(
      act({ type: 'pay-requisition', requisition: 'a', on: '2026-06-10', reference: 'V' })?.refused.id,
    ).toBe('decision-stayed');
  });

  it('is rejected once, and may be asked for anew', () => {
    expect(act(requisition('a', '1 tkr'), 'p42')).toBeUndefined();
    done({ type: 'reject-requisition', requisition: 'a', reason: 'Fel period.' });
    expect(act({ type: 'reject-requisition', requisition: 'a', reason: 'Igen.' })?.refused.id).toBe(
      'requisition-settled',
    );
    paid('b', '900 tkr');
  });
});

describe('money that comes back', () => {
  beforeEach(() => {
    done(signed, met);
    paid('a', '500 tkr');
  });

  it('is the year’s again when it is returned, and when a reclaim is settled, not before', () => {
    const held = (): number => world.fund(2026).state.commitments.reduce((sum, { ore }) => sum + ore, 0);
    done({
      type: 'return-money',
      returned: 'r',
      year: 2026,
      amount: '20 tkr',
      on: '2026-06-12',
      reason: 'Oanvänt.',
    });
    expect(held()).toBe(88_000_000);
    done({
      type: 'raise-reclaim',
      reclaim: 'k',
      year: 2026,
      amount: '30 tkr',
      on: '2026-06-12',
      due: '2026-07-12',
      reason: 'Fel.',
    });
    expect(held()).toBe(88_000_000);
    done({ type: 'settle-reclaim', reclaim: 'k', settlement: 's', amount: '30 tkr', on: '2026-06-15' });
    expect(held()).toBe(85_000_000);
  });

  it('leaves what is not used to the year when the grant ends', () => {
    world.today = '2027-02-01';
    done(
      { type: 'receive-report', report: 'halvar', on: '2026-08-20' },
      { type: 'receive-report', report: 'slut', on: '2027-01-31' },
      { type: 'end', on: '2027-02-01', reason: 'Klart.' },
    );
    expect(world.grant(GRANT).reports.map(({ received }) => received?.daysLate)).toEqual([5, 0]);
    expect(world.grant(GRANT).ended?.released).toEqual([{ year: 2026, line: null, ore: 40_000_000 }]);
    expect(world.fund(2026).state.commitments).toMatchObject([{ ore: 50_000_000 }]);
  });
});

describe('a grant whose decision refers to another paper', () => {
  beforeEach(() => {
    world.application('utan-belopp', {});
    const decided = world.decideFunding({
      clauses: ['bevilja det som återstår'],
      outcomes: [{ application: 'utan-belopp', outcome: 'granted', grant: 'g2', refersTo: 'ansökan' }],
    });
    accepted(decided);
  });

  const amounts = [{ year: 2026, amount: '60 tkr' }];

  it('binds nothing before its amount is stated, once, and within the frame', () => {
    expect(world.do('g2', signed)?.refused.id).toBe('grant-amount-unknown');
    const stateAmount: GrantCommand = { type: 'state-amount', amounts, from: 'Ansökan, bilaga 2' };
    expect(world.do('g2', { ...stateAmount, amounts: [{ year: 2026, amount: '101 tkr' }] })).toMatchObject({
      refused: { id: 'over-committed' },
      facts: { missingOre: 100_000 },
    });
    expect(world.do('g2', stateAmount)).toBeUndefined();
    expect(world.do('g2', stateAmount)?.refused.id).toBe('grant-amount-stated');
    expect(world.do('g2', signed)).toBeUndefined();
  });
});
