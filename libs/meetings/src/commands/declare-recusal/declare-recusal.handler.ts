import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { DeclareRecusalCommand } from './declare-recusal.command.js';

@CommandHandler(DeclareRecusalCommand)
export class DeclareRecusalHandler implements ICommandHandler<DeclareRecusalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DeclareRecusalCommand): Promise<CommandOutcome> {
    const command = { type: 'declare-recusal', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
