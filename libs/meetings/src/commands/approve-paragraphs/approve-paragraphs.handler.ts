import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { ApproveParagraphsCommand } from './approve-paragraphs.command.js';

@CommandHandler(ApproveParagraphsCommand)
export class ApproveParagraphsHandler implements ICommandHandler<ApproveParagraphsCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ApproveParagraphsCommand): Promise<CommandOutcome> {
    const command = { type: 'approve-paragraphs', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
