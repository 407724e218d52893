import type { Principal, Role } from '#http';

/** Those who work with applications and money in the association, or review it. */
export const FUNDING_READERS: readonly Role[] = [
  'secretary',
  'director',
  'chair',
  'approver',
  'auditor',
  'economist',
];

/** Those who may read an application or a grant: those above all of them, an applicant their own. */
export const FUNDING_READERS_AND_APPLICANTS: readonly Role[] = [...FUNDING_READERS, 'applicant'];

export function worksWithFunding(reader: Principal | undefined): boolean {
  return reader?.roles.some((role) => FUNDING_READERS.includes(role)) ?? false;
}

/** Whose applications and grants the reader sees: null for all, otherwise those that they are the contact of. */
export function contactSeenBy(reader: Principal | undefined): string | null {
  return worksWithFunding(reader) ? null : (reader?.person ?? '');
}
