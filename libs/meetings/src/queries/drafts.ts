import { refuse, RefusedError } from '#kernel';
import type { Principal, Role } from '#http';
import type { MeetingState } from '../domain/meeting.state.js';
import { meetingRules } from '../domain/meeting.rules.js';

/** Not of the association: everybody, and the contacts of those that it pays. */
const OUTSIDE: ReadonlySet<Role> = new Set(['public', 'applicant']);

/** Whether the reader works within the association, and so with its drafts. */
export function worksWithin(association: string, reader: Principal | undefined): boolean {
  if (!reader) return false;
  if (reader.roles.includes('operator')) return true;
  return reader.association === association && reader.roles.some((role) => !OUTSIDE.has(role));
}

/** Approved minutes and completed notes are for everyone; before that they are drafts, for those who work with them. */
export function assertMayRead(
  { status }: MeetingState,
  association: string,
  reader: Principal | undefined,
): void {
  if (status === 'approved' || status === 'completed' || worksWithin(association, reader)) return;
  throw new RefusedError(
    refuse(
      meetingRules['not-public-yet'],
      'Protokollet är inte justerat, eller anteckningarna inte färdiga. Logga in med en roll i förbundet, eller vänta tills de är klara.',
      { association, status },
    ),
  );
}
