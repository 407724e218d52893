import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { AnswerCommentCommand } from './answer-comment.command.js';

@CommandHandler(AnswerCommentCommand)
export class AnswerCommentHandler implements ICommandHandler<AnswerCommentCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AnswerCommentCommand): Promise<CommandOutcome> {
    const command = { type: 'answer-comment', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
