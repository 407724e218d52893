import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { appealDecider } from '../../domain/appeal.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { appealFacts } from '../posting-facts.js';
import { ForwardAppealCommand } from './forward-appeal.command.js';

@CommandHandler(ForwardAppealCommand)
export class ForwardAppealHandler implements ICommandHandler<ForwardAppealCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ForwardAppealCommand): Promise<CommandOutcome> {
    const command = { type: 'forward-appeal', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), appealDecider, command, appealFacts(envelope));
  }
}
