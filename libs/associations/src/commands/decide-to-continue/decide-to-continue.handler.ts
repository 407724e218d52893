import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { withdrawalDecider } from '../../domain/withdrawal.decider.js';
import { withdrawalStream } from '../../domain/streams.js';
import { withdrawalFacts } from '../withdrawal-facts.js';
import { DecideToContinueCommand } from './decide-to-continue.command.js';

@CommandHandler(DecideToContinueCommand)
export class DecideToContinueHandler implements ICommandHandler<DecideToContinueCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DecideToContinueCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      withdrawalStream(envelope),
      withdrawalDecider,
      { type: 'decide-to-continue', ...body },
      withdrawalFacts(envelope),
    );
  }
}
