import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { postingDecider } from '../../domain/posting.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { postingFacts } from '../posting-facts.js';
import { TakeDownAnslagCommand } from './take-down-anslag.command.js';

@CommandHandler(TakeDownAnslagCommand)
export class TakeDownAnslagHandler implements ICommandHandler<TakeDownAnslagCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: TakeDownAnslagCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      anslagStream(envelope),
      postingDecider,
      { type: 'take-down', ...body },
      postingFacts(envelope),
    );
  }
}
