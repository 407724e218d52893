import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { BeginServiceCommand } from './begin-service.command.js';

@CommandHandler(BeginServiceCommand)
export class BeginServiceHandler implements ICommandHandler<BeginServiceCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: BeginServiceCommand): Promise<CommandOutcome> {
    const command = { type: 'begin-service', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
