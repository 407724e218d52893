import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { SetLetterheadCommand } from './set-letterhead.command.js';

@CommandHandler(SetLetterheadCommand)
export class SetLetterheadHandler implements ICommandHandler<SetLetterheadCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: SetLetterheadCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'set-letterhead',
      ...body,
    });
  }
}
