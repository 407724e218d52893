import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { DrawUpMinutesCommand } from './draw-up-minutes.command.js';

@CommandHandler(DrawUpMinutesCommand)
export class DrawUpMinutesHandler implements ICommandHandler<DrawUpMinutesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DrawUpMinutesCommand): Promise<CommandOutcome> {
    const command = { type: 'draw-up-minutes', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
