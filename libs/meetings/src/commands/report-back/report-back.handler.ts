import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { assignmentDecider } from '../../domain/assignment.decider.js';
import { assignmentStream } from '../../domain/streams.js';
import { assignmentFacts } from '../assignment-facts.js';
import { ReportBackCommand } from './report-back.command.js';

@CommandHandler(ReportBackCommand)
export class ReportBackHandler implements ICommandHandler<ReportBackCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReportBackCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      assignmentStream(envelope),
      assignmentDecider,
      { type: 'report-back', ...body },
      assignmentFacts(envelope),
    );
  }
}
