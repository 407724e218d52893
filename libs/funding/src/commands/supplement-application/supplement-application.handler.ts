import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { applicationDecider } from '../../domain/application.decider.js';
import { applicationStream } from '../../domain/streams.js';
import { applicationFacts } from '../application-facts.js';
import { SupplementApplicationCommand } from './supplement-application.command.js';

@CommandHandler(SupplementApplicationCommand)
export class SupplementApplicationHandler implements ICommandHandler<SupplementApplicationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: SupplementApplicationCommand): Promise<CommandOutcome> {
    const command = { type: 'supplement', ...body } as const;
    return this.runner.run(
      envelope,
      applicationStream(envelope),
      applicationDecider,
      command,
      applicationFacts(envelope, command),
    );
  }
}
