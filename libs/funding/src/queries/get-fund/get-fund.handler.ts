import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { itemOf, meetingFoldable, meetingStream, PublicAccess, worksWithin } from '#meetings';
import type { DecisionRef } from '../../domain/decision-ref.js';
import { fundFoldable, type FundState } from '../../domain/fund.state.js';
import { isFundYear } from '../../domain/fund.year.js';
import { fundStream } from '../../domain/streams.js';
import { readGrants } from '../read-grants.js';
import { fundView } from './fund-view.js';
import { type FundView, GetFundQuery } from './get-fund.query.js';

@QueryHandler(GetFundQuery)
export class GetFundHandler implements IQueryHandler<GetFundQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly access: PublicAccess,
    private readonly database: Database,
  ) {}

  async execute({ association, year, reader }: GetFundQuery): Promise<Versioned<FundView>> {
    if (!isFundYear(year)) throw nothingFor(year);
    const stream = fundStream({ association, id: year });
    const { state, version } = await this.runner.load(stream, fundFoldable);
    if (version === 0) throw nothingFor(year);
    const within = worksWithin(association, reader);
    if (!within) await this.access.assertOpen(association);
    const seen = within ? state : await this.whatIsPublic(association, state);
    const { state: register } = await this.runner.load(associationStream(association), associationFoldable);
    return new Versioned(
      stream,
      version,
      fundView({ association, year: Number(year) }, seen, register.members),
    );
  }

  /** What rests on minutes that are not approved is a draft, and a grant is public once its agreement is signed. */
  private async whatIsPublic(association: string, state: FundState): Promise<FundState> {
    const { budget, forecasts, accounts, commitments } = state;
    const bound = new Set(
      (await readGrants(this.database, association, {}))
        .filter((one) => one.state.agreement !== null)
        .map(({ grant }) => grant),
    );
    const approved = async ({ decision }: { readonly decision: DecisionRef | null }): Promise<boolean> =>
      decision === null || (await this.isApproved(association, decision));
    return {
      ...state,
      budget: budget && (await approved(budget)) ? budget : null,
      forecasts: await kept(forecasts, approved),
      accounts: await kept(accounts, approved),
      commitments: commitments.filter(({ grant }) => bound.has(grant)),
    };
  }

  private async isApproved(association: string, { meeting, item }: DecisionRef): Promise<boolean> {
    const { state } = await this.runner.load(meetingStream({ association, id: meeting }), meetingFoldable);
    return state.status === 'approved' || (itemOf(state, item)?.approved ?? null) !== null;
  }
}

async function kept<One>(all: readonly One[], keeps: (one: One) => Promise<boolean>): Promise<One[]> {
  const verdicts = await Promise.all(all.map(keeps));
  return all.filter((_one, n) => verdicts[n]);
}

function nothingFor(year: string): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      `Det finns inga medel antecknade för ${year}. Kontrollera året, eller anteckna bidragen (funds/agree-contributions).`,
      { year },
    ),
  );
}
