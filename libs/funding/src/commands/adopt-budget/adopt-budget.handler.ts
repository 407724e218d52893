import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { fundDecider } from '../../domain/fund.decider.js';
import { fundStream } from '../../domain/streams.js';
import { fundFacts } from '../fund-facts.js';
import { AdoptBudgetCommand } from './adopt-budget.command.js';

@CommandHandler(AdoptBudgetCommand)
export class AdoptBudgetHandler implements ICommandHandler<AdoptBudgetCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AdoptBudgetCommand): Promise<CommandOutcome> {
    const command = { type: 'adopt-budget', ...body } as const;
    return this.runner.run(
      envelope,
      fundStream(envelope),
      fundDecider,
      command,
      fundFacts(envelope, command),
    );
  }
}
