import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { AdmitMemberCommand } from './admit-member.command.js';

@CommandHandler(AdmitMemberCommand)
export class AdmitMemberHandler implements ICommandHandler<AdmitMemberCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AdmitMemberCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'admit-member',
      ...body,
    });
  }
}
