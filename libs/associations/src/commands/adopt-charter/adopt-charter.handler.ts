import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { AdoptCharterCommand } from './adopt-charter.command.js';

@CommandHandler(AdoptCharterCommand)
export class AdoptCharterHandler implements ICommandHandler<AdoptCharterCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AdoptCharterCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'adopt-charter',
      ...body,
    });
  }
}
