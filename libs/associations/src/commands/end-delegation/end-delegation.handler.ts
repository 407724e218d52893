import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { delegationDecider } from '../../domain/delegation.decider.js';
import { delegationStream } from '../../domain/streams.js';
import { delegationFacts } from '../delegation-facts.js';
import { EndDelegationCommand } from './end-delegation.command.js';

@CommandHandler(EndDelegationCommand)
export class EndDelegationHandler implements ICommandHandler<EndDelegationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: EndDelegationCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      delegationStream(envelope),
      delegationDecider,
      { type: 'end', ...body },
      delegationFacts(envelope),
    );
  }
}
