import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { ChangeGrantCommand } from './change-grant.command.js';

@CommandHandler(ChangeGrantCommand)
export class ChangeGrantHandler implements ICommandHandler<ChangeGrantCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ChangeGrantCommand): Promise<CommandOutcome> {
    const command = { type: 'change', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
