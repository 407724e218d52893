import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { postingDecider } from '../../domain/posting.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { postingFacts } from '../posting-facts.js';
import { ReportLostCommand } from './report-lost.command.js';

@CommandHandler(ReportLostCommand)
export class ReportLostHandler implements ICommandHandler<ReportLostCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReportLostCommand): Promise<CommandOutcome> {
    const command = { type: 'report-lost', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), postingDecider, command, postingFacts(envelope));
  }
}
