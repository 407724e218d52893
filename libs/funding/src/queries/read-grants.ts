import type { Database } from '#database';
import type { GrantState } from '../domain/grant.state.js';
import type { GrantFilter } from './list-grants/list-grants.query.js';

export interface GrantRow {
  readonly grant: string;
  readonly state: GrantState;
}

/** Grants from the read model, the latest decision first; `contact` null for everybody's. */
export function readGrants(
  database: Database,
  association: string,
  { year, initiative, owner, status, contact = null }: GrantFilter & { readonly contact?: string | null },
): Promise<GrantRow[]> {
  return database.query<GrantRow>(
    `SELECT "grant", state
       FROM read.grants
      WHERE association = $1
        AND ($2::int IS NULL OR $2 = ANY (years))
        AND ($3::text IS NULL OR initiative = $3)
        AND ($4::text IS NULL OR owner = $4)
        AND ($5::text IS NULL OR status = $5)
        AND ($6::text IS NULL OR contact = $6)
      ORDER BY state #>> '{awarded,decision,date}' DESC NULLS LAST, position`,
    [association, year ?? null, initiative ?? null, owner ?? null, status ?? null, contact],
  );
}
