import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { postingDecider } from '../../domain/posting.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { postingFacts } from '../posting-facts.js';
import { RecordProofCommand } from './record-proof.command.js';

@CommandHandler(RecordProofCommand)
export class RecordProofHandler implements ICommandHandler<RecordProofCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RecordProofCommand): Promise<CommandOutcome> {
    const command = { type: 'record-proof', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), postingDecider, command, postingFacts(envelope));
  }
}
