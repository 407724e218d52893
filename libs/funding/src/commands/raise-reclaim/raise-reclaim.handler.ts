import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { RaiseReclaimCommand } from './raise-reclaim.command.js';

@CommandHandler(RaiseReclaimCommand)
export class RaiseReclaimHandler implements ICommandHandler<RaiseReclaimCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RaiseReclaimCommand): Promise<CommandOutcome> {
    const command = { type: 'raise-reclaim', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
