import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { AttachToItemCommand } from './attach-to-item.command.js';

@CommandHandler(AttachToItemCommand)
export class AttachToItemHandler implements ICommandHandler<AttachToItemCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AttachToItemCommand): Promise<CommandOutcome> {
    const command = { type: 'attach', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
