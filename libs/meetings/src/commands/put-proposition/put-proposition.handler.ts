import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { PutPropositionCommand } from './put-proposition.command.js';

@CommandHandler(PutPropositionCommand)
export class PutPropositionHandler implements ICommandHandler<PutPropositionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: PutPropositionCommand): Promise<CommandOutcome> {
    const command = { type: 'put-proposition', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
