import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { appealDecider } from '../../domain/appeal.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { appealFacts } from '../posting-facts.js';
import { DecideAppealCommand } from './decide-appeal.command.js';

@CommandHandler(DecideAppealCommand)
export class DecideAppealHandler implements ICommandHandler<DecideAppealCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DecideAppealCommand): Promise<CommandOutcome> {
    const command = { type: 'decide-appeal', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), appealDecider, command, appealFacts(envelope));
  }
}
