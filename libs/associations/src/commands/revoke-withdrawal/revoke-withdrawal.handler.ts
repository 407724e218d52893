import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { withdrawalDecider } from '../../domain/withdrawal.decider.js';
import { withdrawalStream } from '../../domain/streams.js';
import { withdrawalFacts } from '../withdrawal-facts.js';
import { RevokeWithdrawalCommand } from './revoke-withdrawal.command.js';

@CommandHandler(RevokeWithdrawalCommand)
export class RevokeWithdrawalHandler implements ICommandHandler<RevokeWithdrawalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RevokeWithdrawalCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      withdrawalStream(envelope),
      withdrawalDecider,
      { type: 'revoke', ...body },
      withdrawalFacts(envelope),
    );
  }
}
