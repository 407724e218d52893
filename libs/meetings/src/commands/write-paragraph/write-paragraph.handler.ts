import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { WriteParagraphCommand } from './write-paragraph.command.js';

@CommandHandler(WriteParagraphCommand)
export class WriteParagraphHandler implements ICommandHandler<WriteParagraphCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: WriteParagraphCommand): Promise<CommandOutcome> {
    const command = { type: 'write-paragraph', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
