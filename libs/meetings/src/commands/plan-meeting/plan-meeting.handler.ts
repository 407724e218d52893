import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { PlanMeetingCommand } from './plan-meeting.command.js';

@CommandHandler(PlanMeetingCommand)
export class PlanMeetingHandler implements ICommandHandler<PlanMeetingCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: PlanMeetingCommand): Promise<CommandOutcome> {
    const command = { type: 'plan', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
