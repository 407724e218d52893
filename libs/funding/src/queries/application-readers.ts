import type { Principal, Role } from '#http';

/** Those who work with applications in the association, or review it. */
const WORKERS: readonly Role[] = ['secretary', 'director', 'chair', 'approver', 'auditor', 'economist'];

/** Those who may read applications at all: those who work with them all, an applicant their own. */
export const APPLICATION_READERS: readonly Role[] = [...WORKERS, 'applicant'];

export function worksWithApplications(reader: Principal | undefined): boolean {
  return reader?.roles.some((role) => WORKERS.includes(role)) ?? false;
}

/** Whose applications the reader sees: null for all, otherwise those that they are the contact of. */
export function contactSeenBy(reader: Principal | undefined): string | null {
  return worksWithApplications(reader) ? null : (reader?.person ?? '');
}
