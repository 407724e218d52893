import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { EndServiceCommand } from './end-service.command.js';

@CommandHandler(EndServiceCommand)
export class EndServiceHandler implements ICommandHandler<EndServiceCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: EndServiceCommand): Promise<CommandOutcome> {
    const command = { type: 'end-service', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
