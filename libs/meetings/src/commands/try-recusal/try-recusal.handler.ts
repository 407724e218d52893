import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { TryRecusalCommand } from './try-recusal.command.js';

@CommandHandler(TryRecusalCommand)
export class TryRecusalHandler implements ICommandHandler<TryRecusalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: TryRecusalCommand): Promise<CommandOutcome> {
    const command = { type: 'try-recusal', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
