import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { CommentOnMinutesCommand } from './comment-on-minutes.command.js';

@CommandHandler(CommentOnMinutesCommand)
export class CommentOnMinutesHandler implements ICommandHandler<CommentOnMinutesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CommentOnMinutesCommand): Promise<CommandOutcome> {
    const command = { type: 'comment', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
