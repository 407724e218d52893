import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { StateAmountCommand } from './state-amount.command.js';

@CommandHandler(StateAmountCommand)
export class StateAmountHandler implements ICommandHandler<StateAmountCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: StateAmountCommand): Promise<CommandOutcome> {
    const command = { type: 'state-amount', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
