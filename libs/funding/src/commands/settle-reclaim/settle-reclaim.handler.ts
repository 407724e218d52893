import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { SettleReclaimCommand } from './settle-reclaim.command.js';

@CommandHandler(SettleReclaimCommand)
export class SettleReclaimHandler implements ICommandHandler<SettleReclaimCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: SettleReclaimCommand): Promise<CommandOutcome> {
    const command = { type: 'settle-reclaim', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
