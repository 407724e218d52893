import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { SummonMeetingCommand } from './summon-meeting.command.js';

@CommandHandler(SummonMeetingCommand)
export class SummonMeetingHandler implements ICommandHandler<SummonMeetingCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: SummonMeetingCommand): Promise<CommandOutcome> {
    const command = { type: 'summon', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
