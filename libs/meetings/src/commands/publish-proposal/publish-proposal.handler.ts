import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { PublishProposalCommand } from './publish-proposal.command.js';

@CommandHandler(PublishProposalCommand)
export class PublishProposalHandler implements ICommandHandler<PublishProposalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: PublishProposalCommand): Promise<CommandOutcome> {
    const command = { type: 'publish-proposal', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
