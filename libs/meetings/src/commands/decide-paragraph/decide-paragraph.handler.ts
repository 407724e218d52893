import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { DecideParagraphCommand } from './decide-paragraph.command.js';

@CommandHandler(DecideParagraphCommand)
export class DecideParagraphHandler implements ICommandHandler<DecideParagraphCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DecideParagraphCommand): Promise<CommandOutcome> {
    const command = { type: 'decide', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
