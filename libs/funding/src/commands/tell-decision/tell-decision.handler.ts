import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { applicationDecider } from '../../domain/application.decider.js';
import { applicationStream } from '../../domain/streams.js';
import { applicationFacts } from '../application-facts.js';
import { TellDecisionCommand } from './tell-decision.command.js';

@CommandHandler(TellDecisionCommand)
export class TellDecisionHandler implements ICommandHandler<TellDecisionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: TellDecisionCommand): Promise<CommandOutcome> {
    const command = { type: 'tell-decision', ...body } as const;
    return this.runner.run(
      envelope,
      applicationStream(envelope),
      applicationDecider,
      command,
      applicationFacts(envelope, command),
    );
  }
}
