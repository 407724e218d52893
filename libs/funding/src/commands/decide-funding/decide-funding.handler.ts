import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingStream } from '#meetings';
import { DecideFundingCommand } from './decide-funding.command.js';
import { fundingDecider } from './funding-decider.js';
import { fundingFacts } from './funding-facts.js';

@CommandHandler(DecideFundingCommand)
export class DecideFundingHandler implements ICommandHandler<DecideFundingCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DecideFundingCommand): Promise<CommandOutcome> {
    const facts = fundingFacts(envelope, body);
    return this.runner.run(envelope, meetingStream(envelope), fundingDecider, body, facts);
  }
}
