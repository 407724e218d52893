import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { PutProposalCommand } from './put-proposal.command.js';

@CommandHandler(PutProposalCommand)
export class PutProposalHandler implements ICommandHandler<PutProposalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: PutProposalCommand): Promise<CommandOutcome> {
    const command = { type: 'put-proposal', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
