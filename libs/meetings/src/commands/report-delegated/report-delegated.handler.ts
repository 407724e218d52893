import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { ReportDelegatedCommand } from './report-delegated.command.js';

@CommandHandler(ReportDelegatedCommand)
export class ReportDelegatedHandler implements ICommandHandler<ReportDelegatedCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReportDelegatedCommand): Promise<CommandOutcome> {
    const command = { type: 'report-delegated', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
