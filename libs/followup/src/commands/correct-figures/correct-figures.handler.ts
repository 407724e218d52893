import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { followUpDecider } from '../../domain/follow-up.decider.js';
import { followUpStream } from '../../domain/streams.js';
import { followUpFacts } from '../follow-up-facts.js';
import { CorrectFiguresCommand } from './correct-figures.command.js';

@CommandHandler(CorrectFiguresCommand)
export class CorrectFiguresHandler implements ICommandHandler<CorrectFiguresCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CorrectFiguresCommand): Promise<CommandOutcome> {
    const command = { type: 'correct-figures', ...body } as const;
    return this.runner.run(
      envelope,
      followUpStream(envelope),
      followUpDecider,
      command,
      followUpFacts(envelope, command),
    );
  }
}
