import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { ExtendConditionCommand } from './extend-condition.command.js';

@CommandHandler(ExtendConditionCommand)
export class ExtendConditionHandler implements ICommandHandler<ExtendConditionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ExtendConditionCommand): Promise<CommandOutcome> {
    const command = { type: 'extend-condition', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
