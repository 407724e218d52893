import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { delegationDecider } from '../../domain/delegation.decider.js';
import { delegationStream } from '../../domain/streams.js';
import { delegationFacts } from '../delegation-facts.js';
import { GrantDelegationCommand } from './grant-delegation.command.js';

@CommandHandler(GrantDelegationCommand)
export class GrantDelegationHandler implements ICommandHandler<GrantDelegationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: GrantDelegationCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      delegationStream(envelope),
      delegationDecider,
      { type: 'grant', ...body },
      delegationFacts(envelope),
    );
  }
}
