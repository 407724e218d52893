import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { PublicAccess, worksWithin } from '#meetings';
import { fundFoldable } from '../../domain/fund.state.js';
import { isFundYear } from '../../domain/fund.year.js';
import { fundStream } from '../../domain/streams.js';
import { fundView } from './fund-view.js';
import { type FundView, GetFundQuery } from './get-fund.query.js';

@QueryHandler(GetFundQuery)
export class GetFundHandler implements IQueryHandler<GetFundQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly access: PublicAccess,
  ) {}

  async execute({ association, year, reader }: GetFundQuery): Promise<Versioned<FundView>> {
    if (!isFundYear(year)) throw nothingFor(year);
    const stream = fundStream({ association, id: year });
    const { state, version } = await this.runner.load(stream, fundFoldable);
    if (version === 0) throw nothingFor(year);
    if (!worksWithin(association, reader)) await this.access.assertOpen(association);
    const { state: register } = await this.runner.load(associationStream(association), associationFoldable);
    return new Versioned(
      stream,
      version,
      fundView({ association, year: Number(year) }, state, register.members),
    );
  }
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
