import type { AssociationState, MemberAdmitted } from '#associations';
import { oreFromWording } from '#kernel';
import type { ParagraphDecided } from '#meetings';
import type { DecisionFact } from '../decision-fact.js';
import type { FundContext } from '../fund.context.js';
import type { BudgetAdopted, FundEvent, MoneyReserved } from '../fund.events.js';

export const amount = (asWritten: string) => ({ ore: oreFromWording(asWritten)!, asWritten });

const member = (id: string, name: string, kind: MemberAdmitted['kind']): MemberAdmitted => ({
  member: id,
  name,
  kind,
  code: null,
});

/** The members of an association in Södra Dalarna. */
export const members: readonly MemberAdmitted[] = [
  member('fk', 'Försäkringskassan', 'social-insurance-agency'),
  member('af', 'Arbetsförmedlingen', 'employment-service'),
  member('region', 'Region Dalarna', 'region'),
  member('avesta', 'Avesta kommun', 'municipality'),
  member('hedemora', 'Hedemora kommun', 'municipality'),
  member('sater', 'Säters kommun', 'municipality'),
];

export const association: AssociationState = {
  founded: { name: 'Exempelförbundet', legalName: null, organisationNumber: null, address: null },
  charters: [],
  members,
  bodies: [],
  people: [],
  seats: [],
  sites: [],
  remoteDecisions: [],
  consultations: [],
  withdrawals: [],
  letterhead: null,
  profile: null,
};

const decided: ParagraphDecided = {
  item: 'budget',
  decision: 'budget',
  type: 'adopted',
  formula: null,
  clauses: ['Fastställa budgeten.'],
  amounts: [],
  conditions: [],
  assignments: [],
  postponedTo: null,
  reasons: null,
  mentions: [],
  appealable: null,
  remittedFor: null,
  proposal: null,
  budget: { year: 2026, income: amount('6 200 tkr'), costs: amount('6 900 tkr'), deficitReason: null },
  takenBy: null,
};

/** The board's decision on the budget for 2026. */
export const decision: DecisionFact = {
  ref: { meeting: 'styrelsen', item: 'budget', decision: 'budget', label: '§ 12', date: '2025-11-19' },
  decided,
  body: 'styrelsen',
  matter: 'budget',
  fixesBudget: true,
  caseNumber: null,
  approved: true,
  approvedOn: '2025-12-02',
};

/** The same decision with other totals. */
export const deciding = (totals: Partial<NonNullable<ParagraphDecided['budget']>>): DecisionFact => ({
  ...decision,
  decided: { ...decided, budget: { ...decided.budget!, ...totals } },
});

export const context: FundContext = { year: '2026', today: '2026-09-30', association, decision };

export const agreed: FundEvent = {
  type: 'fund.contributions-agreed',
  data: {
    total: amount('7 000 tkr'),
    shares: [
      { member: 'fk', part: 'state', weight: 1, ore: 350_000_000, changeOre: 350_000_000 },
      { member: 'region', part: 'region', weight: 1, ore: 175_000_000, changeOre: 175_000_000 },
      { member: 'avesta', part: 'municipality', weight: 11, ore: 77_000_000, changeOre: 77_000_000 },
      { member: 'hedemora', part: 'municipality', weight: 8, ore: 56_000_000, changeOre: 56_000_000 },
      { member: 'sater', part: 'municipality', weight: 6, ore: 42_000_000, changeOre: 42_000_000 },
    ],
    on: '2025-10-20',
    basis: null,
  },
};

export const received = (receipt: string, asWritten: string): FundEvent => ({
  type: 'fund.contribution-received',
  data: { receipt, member: 'avesta', amount: amount(asWritten), on: '2026-01-30' },
});

export const equity = (asWritten: string): FundEvent => ({
  type: 'fund.equity-brought-forward',
  data: { amount: amount(asWritten), on: '2026-01-15', source: 'Årsredovisning 2025' },
});

export const reserved = (changes: Partial<MoneyReserved> = {}): FundEvent => ({
  type: 'fund.money-reserved',
  data: {
    grant: 'g1',
    initiative: 'teamet',
    kind: 'individual',
    line: null,
    ore: 100_000_000,
    overcommitted: null,
    ...changes,
  },
});

/** A budget of two lines, 6 000 and 900 tkr. */
export const budget: BudgetAdopted = {
  decision: decision.ref,
  lines: [
    {
      line: 'insatser',
      title: 'Individinriktade insatser',
      area: 'individual',
      initiative: null,
      amount: amount('6 000 tkr'),
      movedOre: 600_000_000,
    },
    {
      line: 'kansli',
      title: 'Kansli',
      area: 'administration',
      initiative: null,
      amount: amount('900 tkr'),
      movedOre: 90_000_000,
    },
  ],
  removed: [],
  income: amount('6 200 tkr'),
  costs: amount('6 900 tkr'),
  plan: [],
};
export const adopting = (changes: Partial<BudgetAdopted> = {}) =>
  ({
    type: 'fund.budget-adopted',
    data: { ...budget, ...changes },
  }) satisfies FundEvent;
export const adopted = adopting();
