import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { initiativeDecider } from '../../domain/initiative.decider.js';
import { initiativeStream } from '../../domain/streams.js';
import { initiativeFacts } from '../initiative-facts.js';
import { ChangeInitiativeCommand } from './change-initiative.command.js';

@CommandHandler(ChangeInitiativeCommand)
export class ChangeInitiativeHandler implements ICommandHandler<ChangeInitiativeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ChangeInitiativeCommand): Promise<CommandOutcome> {
    const command = { type: 'change', ...body } as const;
    return this.runner.run(
      envelope,
      initiativeStream(envelope),
      initiativeDecider,
      command,
      initiativeFacts(envelope, command),
    );
  }
}
