import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { EvidenceFiles } from '../evidence-files.js';
import { SignMinutesCommand } from './sign-minutes.command.js';

@CommandHandler(SignMinutesCommand)
export class SignMinutesHandler implements ICommandHandler<SignMinutesCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: EvidenceFiles,
  ) {}

  execute({ envelope, body }: SignMinutesCommand): Promise<CommandOutcome> {
    const command = { type: 'sign-minutes', ...body } as const;
    const facts = this.files.facts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
