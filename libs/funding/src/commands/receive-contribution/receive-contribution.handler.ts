import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { fundDecider } from '../../domain/fund.decider.js';
import { fundStream } from '../../domain/streams.js';
import { fundFacts } from '../fund-facts.js';
import { ReceiveContributionCommand } from './receive-contribution.command.js';

@CommandHandler(ReceiveContributionCommand)
export class ReceiveContributionHandler implements ICommandHandler<ReceiveContributionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReceiveContributionCommand): Promise<CommandOutcome> {
    const command = { type: 'receive-contribution', ...body } as const;
    return this.runner.run(
      envelope,
      fundStream(envelope),
      fundDecider,
      command,
      fundFacts(envelope, command),
    );
  }
}
