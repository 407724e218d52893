import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { scheduleDecider } from '../../domain/schedule.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { scheduleFacts } from './schedule-facts.js';
import { ScheduleAnslagCommand } from './schedule-anslag.command.js';

@CommandHandler(ScheduleAnslagCommand)
export class ScheduleAnslagHandler implements ICommandHandler<ScheduleAnslagCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ScheduleAnslagCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      anslagStream(envelope),
      scheduleDecider,
      { type: 'schedule', ...body },
      (read) => scheduleFacts(read, envelope.association, body),
    );
  }
}
