import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { LapseGrantCommand } from './lapse-grant.command.js';

@CommandHandler(LapseGrantCommand)
export class LapseGrantHandler implements ICommandHandler<LapseGrantCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: LapseGrantCommand): Promise<CommandOutcome> {
    const command = { type: 'lapse', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
