import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { fundDecider } from '../../domain/fund.decider.js';
import { fundStream } from '../../domain/streams.js';
import { fundFacts } from '../fund-facts.js';
import { BringEquityCommand } from './bring-equity.command.js';

@CommandHandler(BringEquityCommand)
export class BringEquityHandler implements ICommandHandler<BringEquityCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: BringEquityCommand): Promise<CommandOutcome> {
    const command = { type: 'bring-equity', ...body } as const;
    return this.runner.run(
      envelope,
      fundStream(envelope),
      fundDecider,
      command,
      fundFacts(envelope, command),
    );
  }
}
