import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { AnnounceNextCommand } from './announce-next.command.js';

@CommandHandler(AnnounceNextCommand)
export class AnnounceNextHandler implements ICommandHandler<AnnounceNextCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AnnounceNextCommand): Promise<CommandOutcome> {
    const command = { type: 'announce-next', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
