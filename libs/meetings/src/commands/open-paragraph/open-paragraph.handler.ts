import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { OpenParagraphCommand } from './open-paragraph.command.js';

@CommandHandler(OpenParagraphCommand)
export class OpenParagraphHandler implements ICommandHandler<OpenParagraphCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: OpenParagraphCommand): Promise<CommandOutcome> {
    const command = { type: 'open-paragraph', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
