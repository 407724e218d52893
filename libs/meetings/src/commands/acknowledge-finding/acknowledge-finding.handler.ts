import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { AcknowledgeFindingCommand } from './acknowledge-finding.command.js';

@CommandHandler(AcknowledgeFindingCommand)
export class AcknowledgeFindingHandler implements ICommandHandler<AcknowledgeFindingCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AcknowledgeFindingCommand): Promise<CommandOutcome> {
    const command = { type: 'acknowledge-finding', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
