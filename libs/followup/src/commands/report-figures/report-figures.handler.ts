import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { followUpDecider } from '../../domain/follow-up.decider.js';
import { followUpStream } from '../../domain/streams.js';
import { followUpFacts } from '../follow-up-facts.js';
import { ReportFiguresCommand } from './report-figures.command.js';

@CommandHandler(ReportFiguresCommand)
export class ReportFiguresHandler implements ICommandHandler<ReportFiguresCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReportFiguresCommand): Promise<CommandOutcome> {
    const command = { type: 'report-figures', ...body } as const;
    return this.runner.run(
      envelope,
      followUpStream(envelope),
      followUpDecider,
      command,
      followUpFacts(envelope, command),
    );
  }
}
