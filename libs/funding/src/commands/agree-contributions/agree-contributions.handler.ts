import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { fundDecider } from '../../domain/fund.decider.js';
import { fundStream } from '../../domain/streams.js';
import { fundFacts } from '../fund-facts.js';
import { AgreeContributionsCommand } from './agree-contributions.command.js';

@CommandHandler(AgreeContributionsCommand)
export class AgreeContributionsHandler implements ICommandHandler<AgreeContributionsCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AgreeContributionsCommand): Promise<CommandOutcome> {
    const command = { type: 'agree-contributions', ...body } as const;
    return this.runner.run(
      envelope,
      fundStream(envelope),
      fundDecider,
      command,
      fundFacts(envelope, command),
    );
  }
}
