/**
 * What a token may let its bearer do within one association. `operator` founds associations and runs the installation;
 * `applicant` is the contact of an initiative's owner, `economist` (ekonom) keeps the accounts.
 */
export const ROLES = [
  'secretary',
  'chair',
  'approver',
  'director',
  'economist',
  'applicant',
  'auditor',
  'operator',
  'public',
] as const;
export type Role = (typeof ROLES)[number];

/** Who sent a request, as the token says. */
export interface Principal {
  /** The person's id in the association; null for the public and for machines. */
  readonly person: string | null;
  readonly association: string | null;
  readonly roles: readonly Role[];
}
