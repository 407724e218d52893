import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { postingDecider } from '../../domain/posting.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { postingFacts } from '../posting-facts.js';
import { MoveAnslagCommand } from './move-anslag.command.js';

@CommandHandler(MoveAnslagCommand)
export class MoveAnslagHandler implements ICommandHandler<MoveAnslagCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MoveAnslagCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      anslagStream(envelope),
      postingDecider,
      { type: 'move', ...body },
      postingFacts(envelope),
    );
  }
}
