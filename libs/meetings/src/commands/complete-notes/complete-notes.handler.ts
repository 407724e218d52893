import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { CompleteNotesCommand } from './complete-notes.command.js';

@CommandHandler(CompleteNotesCommand)
export class CompleteNotesHandler implements ICommandHandler<CompleteNotesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CompleteNotesCommand): Promise<CommandOutcome> {
    const command = { type: 'complete-notes', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
