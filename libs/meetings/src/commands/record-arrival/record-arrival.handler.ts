import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { RecordArrivalCommand } from './record-arrival.command.js';

@CommandHandler(RecordArrivalCommand)
export class RecordArrivalHandler implements ICommandHandler<RecordArrivalCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RecordArrivalCommand): Promise<CommandOutcome> {
    const command = { type: 'arrive', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
