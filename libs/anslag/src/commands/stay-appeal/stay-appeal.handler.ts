import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { appealDecider } from '../../domain/appeal.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { appealFacts } from '../posting-facts.js';
import { StayAppealCommand } from './stay-appeal.command.js';

@CommandHandler(StayAppealCommand)
export class StayAppealHandler implements ICommandHandler<StayAppealCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: StayAppealCommand): Promise<CommandOutcome> {
    const command = { type: 'stay-appeal', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), appealDecider, command, appealFacts(envelope));
  }
}
