import { partsOfStream, type StreamName } from '#kernel';
import type { FundEvent } from './fund.events.js';
import type { GrantAmount, GrantEvent, Release } from './grant.events.js';

/**
 * One side of an entry: debit is more than nothing, credit less. The lines of an event always add up to nothing.
 * Accounts are named after what they hold, `kind:of-what:…`; see `accountTitles`.
 */
export interface Posting {
  readonly account: string;
  /** Whole öre: debit above nothing, credit below. */
  readonly ore: number;
  /** The year whose money it is. */
  readonly year: number;
}

/** What the kinds of account are for, in Swedish; which side they stand on when all is well. */
export const accountKinds = {
  bank: { title: 'Bank', side: 'debit' },
  receivable: { title: 'Fordran på medlem', side: 'debit' },
  free: { title: 'Fria medel', side: 'credit' },
  budget: { title: 'Budgeterat, ej beviljat', side: 'credit' },
  reserved: { title: 'Reserverat genom beslut', side: 'credit' },
  bound: { title: 'Bundet genom avtal', side: 'credit' },
  drawn: { title: 'Förbrukat', side: 'credit' },
  cost: { title: 'Kostnad för insats', side: 'debit' },
  payable: { title: 'Attesterat, ej utbetalt', side: 'credit' },
  claim: { title: 'Återkrav', side: 'debit' },
  awaited: { title: 'Väntas åter', side: 'credit' },
} as const satisfies Record<string, { title: string; side: 'debit' | 'credit' }>;

export type AccountKind = keyof typeof accountKinds;

/** The entry that an event is, by double-entry book-keeping; empty for one that moves no money. */
export function postingsOf(stream: StreamName, event: FundEvent | GrantEvent): Posting[] {
  const { category, id } = partsOfStream(stream);
  return category === 'fund' ? ofFund(Number(id), event as FundEvent) : ofGrant(id, event as GrantEvent);
}

/** The events that move money: what the ledger is made from. */
export const ledgerEvents: ReadonlyArray<(FundEvent | GrantEvent)['type']> = [
  'fund.contributions-agreed',
  'fund.contribution-received',
  'fund.equity-brought-forward',
  'fund.budget-adopted',
  'grant.awarded',
  'grant.amount-stated',
  'grant.agreement-signed',
  'grant.changed',
  'grant.lapsed',
  'grant.ended',
  'requisition.attested',
  'requisition.paid',
  'payment.corrected',
  'money.returned',
  'reclaim.raised',
  'reclaim.settled',
];

function ofFund(year: number, event: FundEvent): Posting[] {
  switch (event.type) {
    case 'fund.contributions-agreed':
      return event.data.shares.flatMap(({ member, changeOre }) =>
        entry(changeOre, account('receivable', member), account('free', year), year),
      );
    case 'fund.contribution-received':
      return entry(event.data.amount.ore, 'bank', account('receivable', event.data.member), year);
    case 'fund.equity-brought-forward':
      return entry(event.data.amount.ore, 'bank', account('free', year), year);
    case 'fund.budget-adopted':
      return [...event.data.lines, ...event.data.removed].flatMap(({ line, movedOre }) =>
        entry(movedOre, account('free', year), account('budget', year, line), year),
      );
    // What grants take and give back is booked from the grant's own events.
    default:
      return [];
  }
}

function ofGrant(grant: string, event: GrantEvent): Posting[] {
  const reserved = (year: number): string => account('reserved', grant, year);
  const bound = (year: number): string => account('bound', grant, year);
  const drawn = (year: number): string => account('drawn', grant, year);
  const cost = (year: number): string => account('cost', grant, year);
  const payable = account('payable', grant);
  switch (event.type) {
    case 'grant.awarded':
    case 'grant.amount-stated':
      return event.data.amounts.flatMap((one) =>
        entry(one.amount.ore, source(one), reserved(one.year), one.year),
      );
    case 'grant.agreement-signed':
      return event.data.bound.flatMap(({ year, ore }) => entry(ore, reserved(year), bound(year), year));
    case 'grant.changed': {
      const held = event.data.bound ? bound : reserved;
      return event.data.changes.flatMap((one) => entry(one.ore, source(one), held(one.year), one.year));
    }
    case 'grant.lapsed': {
      const held = event.data.bound ? bound : reserved;
      return event.data.released.flatMap((one) => entry(one.ore, held(one.year), source(one), one.year));
    }
    case 'grant.ended':
      return event.data.released.flatMap((one) => entry(one.ore, bound(one.year), source(one), one.year));
    case 'requisition.attested': {
      const { owed } = event.data;
      return owed ? owing(owed.ore, owed.year) : [];
    }
    case 'requisition.paid':
      return entry(event.data.ore, payable, 'bank', event.data.year);
    case 'payment.corrected': {
      const { ore, year } = event.data;
      return [...owing(ore, year), ...entry(ore, payable, 'bank', year)];
    }
    case 'money.returned':
      return [
        ...entry(event.data.ore, 'bank', cost(event.data.year), event.data.year),
        ...event.data.released.flatMap((one) => entry(one.ore, drawn(one.year), source(one), one.year)),
      ];
    case 'reclaim.raised': {
      const { ore, year } = event.data;
      return [
        ...entry(ore, account('claim', grant), cost(year), year),
        ...entry(ore, drawn(year), account('awaited', grant, year), year),
      ];
    }
    case 'reclaim.settled':
      return [
        ...entry(event.data.ore, 'bank', account('claim', grant), event.data.year),
        ...event.data.released.flatMap((one) =>
          entry(one.ore, account('awaited', grant, one.year), source(one), one.year),
        ),
      ];
    default:
      return [];
  }

  /** The cost is a fact and a debt; what was bound for it is used. */
  function owing(ore: number, year: number): Posting[] {
    return [...entry(ore, bound(year), drawn(year), year), ...entry(ore, cost(year), payable, year)];
  }
}

/** Where a grant's money comes from: its line in the budget, or what is free while there is no budget. */
function source({ year, line }: Pick<GrantAmount | Release, 'year' | 'line'>): string {
  return line === null ? account('free', year) : account('budget', year, line);
}

function account(kind: AccountKind, ...of: ReadonlyArray<string | number>): string {
  return [kind, ...of].join(':');
}

/** A debit and the credit that answers it; an amount below nothing turns them round. */
function entry(ore: number, debit: string, credit: string, year: number): Posting[] {
  if (ore === 0) return [];
  return [
    { account: debit, ore, year },
    { account: credit, ore: -ore, year },
  ];
}
