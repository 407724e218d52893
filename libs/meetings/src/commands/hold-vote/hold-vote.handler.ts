import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { HoldVoteCommand } from './hold-vote.command.js';

@CommandHandler(HoldVoteCommand)
export class HoldVoteHandler implements ICommandHandler<HoldVoteCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: HoldVoteCommand): Promise<CommandOutcome> {
    const command = { type: 'hold-vote', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
