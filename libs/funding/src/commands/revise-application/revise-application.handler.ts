import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { applicationDecider } from '../../domain/application.decider.js';
import { applicationStream } from '../../domain/streams.js';
import { applicationFacts } from '../application-facts.js';
import { ReviseApplicationCommand } from './revise-application.command.js';

@CommandHandler(ReviseApplicationCommand)
export class ReviseApplicationHandler implements ICommandHandler<ReviseApplicationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReviseApplicationCommand): Promise<CommandOutcome> {
    const command = { type: 'revise', ...body } as const;
    return this.runner.run(
      envelope,
      applicationStream(envelope),
      applicationDecider,
      command,
      applicationFacts(envelope, command),
    );
  }
}
