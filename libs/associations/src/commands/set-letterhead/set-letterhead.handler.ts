import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StoredPictures } from '#attachments';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { SetLetterheadCommand } from './set-letterhead.command.js';

@CommandHandler(SetLetterheadCommand)
export class SetLetterheadHandler implements ICommandHandler<SetLetterheadCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly pictures: StoredPictures,
  ) {}

  execute({ envelope, body }: SetLetterheadCommand): Promise<CommandOutcome> {
    const { association } = envelope;
    return this.runner.run(
      envelope,
      associationStream(association),
      associationDecider,
      { type: 'set-letterhead', ...body },
      async (read) => ({
        picture: body.picture ? await this.pictures.fact(read, { association, ...body.picture }) : null,
      }),
    );
  }
}
