import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { ReceiveReportCommand } from './receive-report.command.js';

@CommandHandler(ReceiveReportCommand)
export class ReceiveReportHandler implements ICommandHandler<ReceiveReportCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReceiveReportCommand): Promise<CommandOutcome> {
    const command = { type: 'receive-report', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
