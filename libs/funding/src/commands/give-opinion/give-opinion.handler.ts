import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { applicationDecider } from '../../domain/application.decider.js';
import { applicationStream } from '../../domain/streams.js';
import { applicationFacts } from '../application-facts.js';
import { GiveOpinionCommand } from './give-opinion.command.js';

@CommandHandler(GiveOpinionCommand)
export class GiveOpinionHandler implements ICommandHandler<GiveOpinionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: GiveOpinionCommand): Promise<CommandOutcome> {
    const command = { type: 'give-opinion', ...body } as const;
    return this.runner.run(
      envelope,
      applicationStream(envelope),
      applicationDecider,
      command,
      applicationFacts(envelope, command),
    );
  }
}
