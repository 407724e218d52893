import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { EndGrantCommand } from './end-grant.command.js';

@CommandHandler(EndGrantCommand)
export class EndGrantHandler implements ICommandHandler<EndGrantCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: EndGrantCommand): Promise<CommandOutcome> {
    const command = { type: 'end', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
