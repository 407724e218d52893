import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { fundDecider } from '../../domain/fund.decider.js';
import { fundStream } from '../../domain/streams.js';
import { fundFacts } from '../fund-facts.js';
import { DrawUpAccountsCommand } from './draw-up-accounts.command.js';

@CommandHandler(DrawUpAccountsCommand)
export class DrawUpAccountsHandler implements ICommandHandler<DrawUpAccountsCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DrawUpAccountsCommand): Promise<CommandOutcome> {
    const command = { type: 'draw-up-accounts', ...body } as const;
    return this.runner.run(
      envelope,
      fundStream(envelope),
      fundDecider,
      command,
      fundFacts(envelope, command),
    );
  }
}
