import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { preparationDecider } from '../../domain/preparation.decider.js';
import { preparationStream } from '../../domain/streams.js';
import { preparationFacts } from '../preparation-facts.js';
import { DefineTaxonomyCommand } from './define-taxonomy.command.js';

@CommandHandler(DefineTaxonomyCommand)
export class DefineTaxonomyHandler implements ICommandHandler<DefineTaxonomyCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DefineTaxonomyCommand): Promise<CommandOutcome> {
    const command = { type: 'define-taxonomy', ...body } as const;
    return this.runner.run(
      envelope,
      preparationStream(envelope),
      preparationDecider,
      command,
      preparationFacts(envelope),
    );
  }
}
