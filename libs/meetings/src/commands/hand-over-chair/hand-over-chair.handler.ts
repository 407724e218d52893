import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { HandOverChairCommand } from './hand-over-chair.command.js';

@CommandHandler(HandOverChairCommand)
export class HandOverChairHandler implements ICommandHandler<HandOverChairCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: HandOverChairCommand): Promise<CommandOutcome> {
    const command = { type: 'hand-over-chair', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
