import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { applicationDecider } from '../../domain/application.decider.js';
import { applicationStream } from '../../domain/streams.js';
import { applicationFacts } from '../application-facts.js';
import { RequestSupplementCommand } from './request-supplement.command.js';

@CommandHandler(RequestSupplementCommand)
export class RequestSupplementHandler implements ICommandHandler<RequestSupplementCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RequestSupplementCommand): Promise<CommandOutcome> {
    const command = { type: 'request-supplement', ...body } as const;
    return this.runner.run(
      envelope,
      applicationStream(envelope),
      applicationDecider,
      command,
      applicationFacts(envelope, command),
    );
  }
}
