import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { FoundAssociationCommand } from './found-association.command.js';

@CommandHandler(FoundAssociationCommand)
export class FoundAssociationHandler implements ICommandHandler<FoundAssociationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: FoundAssociationCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'found',
      ...body,
    });
  }
}
