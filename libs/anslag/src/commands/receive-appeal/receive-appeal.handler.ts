import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { appealDecider } from '../../domain/appeal.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { appealFacts } from '../posting-facts.js';
import { ReceiveAppealCommand } from './receive-appeal.command.js';

@CommandHandler(ReceiveAppealCommand)
export class ReceiveAppealHandler implements ICommandHandler<ReceiveAppealCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReceiveAppealCommand): Promise<CommandOutcome> {
    const command = { type: 'receive-appeal', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), appealDecider, command, appealFacts(envelope));
  }
}
