import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, inSweden, refuse, RefusedError } from '#kernel';
import { applicationRules } from '../../domain/application.rules.js';
import { initiativeFoldable } from '../../domain/initiative.state.js';
import { preparationFoldable } from '../../domain/preparation.state.js';
import { applicationStream, initiativeStream, preparationStream } from '../../domain/streams.js';
import { contactSeenBy, worksWithFunding } from '../readers.js';
import type { ApplicationView } from '../application-view.js';
import { onItsWay } from '../application-way.js';
import { viewApplication } from '../view-application.js';
import { GetApplicationQuery } from './get-application.query.js';

@QueryHandler(GetApplicationQuery)
export class GetApplicationHandler implements IQueryHandler<GetApplicationQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ association, id, reader }: GetApplicationQuery): Promise<Versioned<ApplicationView>> {
    const stream = applicationStream({ association, id });
    const loaded = await this.runner.load(stream, onItsWay);
    const { submitted } = loaded.state.state;
    if (!submitted) throw unknown(id);
    const contact = contactSeenBy(reader);
    if (contact !== null && contact !== submitted.contact) throw notYours();
    const { state: initiative } = await this.runner.load(
      initiativeStream({ association, id: submitted.initiative }),
      initiativeFoldable,
    );
    const { state: preparation } = await this.runner.load(
      preparationStream({ association }),
      preparationFoldable,
    );
    const view = viewApplication({
      association,
      application: id,
      onItsWay: loaded.state,
      initiative: initiative.registered!,
      preparation,
      today: inSweden(this.clock.now()).date,
      works: worksWithFunding(reader),
    });
    return new Versioned(stream, loaded.version, view!);
  }
}

function unknown(application: string): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Det finns ingen ansökan med det id:t. Kontrollera id:t, eller registrera ansökan (applications/submit).',
      { application },
    ),
  );
}

function notYours(): RefusedError {
  return new RefusedError(
    refuse(
      applicationRules['not-your-application'],
      'Du är inte kontaktperson för ansökan. Be förbundets kansli om att få ta del av den.',
    ),
  );
}
