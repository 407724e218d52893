import { sumOf } from '#kernel';
import { type AccountKind, accountKinds } from '../../domain/ledger.js';
import type { AccountBalance, LedgerEntry, LedgerView } from './get-ledger.query.js';

/** A line as the read model keeps it: debit above nothing, credit below. */
export interface LedgerRow extends Omit<LedgerEntry, 'lines'> {
  readonly account: string;
  readonly ore: number;
}

/** Lines put together again to the entries they are, with what the accounts hold after the last. */
export function ledgerOf(
  association: string,
  rows: readonly LedgerRow[],
  names: ReadonlyMap<string, string>,
): LedgerView {
  const entries = new Map<string, LedgerRow[]>();
  for (const row of rows) entries.set(row.position, [...(entries.get(row.position) ?? []), row]);
  return {
    association,
    entries: [...entries.values()].map((entry) => entryOf(entry, names)),
    balances: balancesOf(rows, names),
    debitOre: sumOf(rows.map(({ ore }) => Math.max(ore, 0))),
    creditOre: sumOf(rows.map(({ ore }) => Math.max(-ore, 0))),
  };
}

/** What an account is called: its kind, and of what, by the names of members and grants. */
function accountTitle(account: string, names: ReadonlyMap<string, string>): string {
  const [kind, ...of] = account.split(':');
  const { title } = accountKinds[kind as AccountKind];
  return of.length === 0 ? title : `${title}: ${of.map((one) => names.get(one) ?? one).join(', ')}`;
}

function entryOf(rows: readonly LedgerRow[], names: ReadonlyMap<string, string>): LedgerEntry {
  const { account: _account, ore: _ore, ...entry } = rows[0]!;
  return {
    ...entry,
    lines: rows.map(({ account, ore }) => ({
      account,
      title: accountTitle(account, names),
      debitOre: Math.max(ore, 0),
      creditOre: Math.max(-ore, 0),
    })),
  };
}

function balancesOf(rows: readonly LedgerRow[], names: ReadonlyMap<string, string>): AccountBalance[] {
  const balances = new Map<string, number>();
  for (const { account, ore } of rows) balances.set(account, (balances.get(account) ?? 0) + ore);
  const order = Object.keys(accountKinds);
  const rank = (account: string): number => order.indexOf(account.split(':')[0]!);
  return [...balances]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([account, ore]) => {
      const { side } = accountKinds[account.split(':')[0] as AccountKind];
      // Nothing on the credit side is nothing, not minus nothing.
      return { account, title: accountTitle(account, names), side, ore: side === 'debit' ? ore : 0 - ore };
    });
}
