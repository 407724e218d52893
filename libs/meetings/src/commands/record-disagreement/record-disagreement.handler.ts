import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { RecordDisagreementCommand } from './record-disagreement.command.js';

@CommandHandler(RecordDisagreementCommand)
export class RecordDisagreementHandler implements ICommandHandler<RecordDisagreementCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RecordDisagreementCommand): Promise<CommandOutcome> {
    const command = { type: 'record-disagreement', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
