import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { AppointSecretaryCommand } from './appoint-secretary.command.js';

@CommandHandler(AppointSecretaryCommand)
export class AppointSecretaryHandler implements ICommandHandler<AppointSecretaryCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AppointSecretaryCommand): Promise<CommandOutcome> {
    const command = { type: 'appoint-secretary', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
