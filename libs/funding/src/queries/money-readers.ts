import type { Principal, Role } from '#http';

/** Those who work with the association's money, or review it. */
export const MONEY_READERS: readonly Role[] = [
  'secretary',
  'director',
  'chair',
  'approver',
  'auditor',
  'economist',
];

/** Those who may read a grant: those who work with the money all of them, an applicant their own. */
export const GRANT_READERS: readonly Role[] = [...MONEY_READERS, 'applicant'];

/** Whose grants the reader sees: null for all, otherwise those that they are the contact of. */
export function grantsSeenBy(reader: Principal | undefined): string | null {
  const works = reader?.roles.some((role) => role === 'operator' || MONEY_READERS.includes(role)) ?? false;
  return works ? null : (reader?.person ?? '');
}
