import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, inSweden, refuse, RefusedError } from '#kernel';
import { grantRules } from '../../domain/grant.rules.js';
import { grantFoldable } from '../../domain/grant.state.js';
import { grantStream } from '../../domain/streams.js';
import type { GrantView } from '../grant-view.js';
import { contactSeenBy } from '../readers.js';
import { viewGrant } from '../view-grant.js';
import { GetGrantQuery } from './get-grant.query.js';

@QueryHandler(GetGrantQuery)
export class GetGrantHandler implements IQueryHandler<GetGrantQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ association, id, reader }: GetGrantQuery): Promise<Versioned<GrantView>> {
    const stream = grantStream({ association, id });
    const { state, version } = await this.runner.load(stream, grantFoldable);
    const contact = contactSeenBy(reader);
    if (contact !== null && state.contact !== contact) throw notYours();
    if (!state.awarded) throw unknown(id);
    const today = inSweden(this.clock.now()).date;
    return new Versioned(stream, version, viewGrant({ association, grant: id }, state, today));
  }
}

function unknown(grant: string): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Det finns inget beviljande med det id:t. Alla beviljanden står under grants.',
      { grant },
    ),
  );
}

function notYours(): RefusedError {
  return new RefusedError(
    refuse(
      grantRules['not-your-grant'],
      'Du är inte kontaktperson för beviljandet. Be förbundets kansli om att få ta del av det.',
    ),
  );
}
