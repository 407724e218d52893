import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { AllowRemoteParticipationCommand } from './allow-remote-participation.command.js';

@CommandHandler(AllowRemoteParticipationCommand)
export class AllowRemoteParticipationHandler implements ICommandHandler<AllowRemoteParticipationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AllowRemoteParticipationCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'allow-remote-participation',
      ...body,
    });
  }
}
