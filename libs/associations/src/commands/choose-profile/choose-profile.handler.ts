import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { ChooseProfileCommand } from './choose-profile.command.js';

@CommandHandler(ChooseProfileCommand)
export class ChooseProfileHandler implements ICommandHandler<ChooseProfileCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ChooseProfileCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'choose-profile',
      ...body,
    });
  }
}
