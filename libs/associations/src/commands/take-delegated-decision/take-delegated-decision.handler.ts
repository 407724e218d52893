import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { delegationDecider } from '../../domain/delegation.decider.js';
import { delegationStream } from '../../domain/streams.js';
import { delegationFacts } from '../delegation-facts.js';
import { TakeDelegatedDecisionCommand } from './take-delegated-decision.command.js';

@CommandHandler(TakeDelegatedDecisionCommand)
export class TakeDelegatedDecisionHandler implements ICommandHandler<TakeDelegatedDecisionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: TakeDelegatedDecisionCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      delegationStream(envelope),
      delegationDecider,
      { type: 'take-decision', ...body },
      delegationFacts(envelope),
    );
  }
}
