import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { preparationDecider } from '../../domain/preparation.decider.js';
import { preparationStream } from '../../domain/streams.js';
import { preparationFacts } from '../preparation-facts.js';
import { ChoosePreparationCommand } from './choose-preparation.command.js';

@CommandHandler(ChoosePreparationCommand)
export class ChoosePreparationHandler implements ICommandHandler<ChoosePreparationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ChoosePreparationCommand): Promise<CommandOutcome> {
    const command = { type: 'choose-preparation', ...body } as const;
    return this.runner.run(
      envelope,
      preparationStream(envelope),
      preparationDecider,
      command,
      preparationFacts(envelope),
    );
  }
}
