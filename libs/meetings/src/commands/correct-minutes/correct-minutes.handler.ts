import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { CorrectMinutesCommand } from './correct-minutes.command.js';

@CommandHandler(CorrectMinutesCommand)
export class CorrectMinutesHandler implements ICommandHandler<CorrectMinutesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CorrectMinutesCommand): Promise<CommandOutcome> {
    const command = { type: 'correct-minutes', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
