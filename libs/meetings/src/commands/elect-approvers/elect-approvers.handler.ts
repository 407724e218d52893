import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { ElectApproversCommand } from './elect-approvers.command.js';

@CommandHandler(ElectApproversCommand)
export class ElectApproversHandler implements ICommandHandler<ElectApproversCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ElectApproversCommand): Promise<CommandOutcome> {
    const command = { type: 'elect-approvers', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
