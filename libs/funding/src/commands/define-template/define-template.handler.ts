import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { preparationDecider } from '../../domain/preparation.decider.js';
import { preparationStream } from '../../domain/streams.js';
import { preparationFacts } from '../preparation-facts.js';
import { DefineTemplateCommand } from './define-template.command.js';

@CommandHandler(DefineTemplateCommand)
export class DefineTemplateHandler implements ICommandHandler<DefineTemplateCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: DefineTemplateCommand): Promise<CommandOutcome> {
    const command = { type: 'define-template', ...body } as const;
    return this.runner.run(
      envelope,
      preparationStream(envelope),
      preparationDecider,
      command,
      preparationFacts(envelope),
    );
  }
}
