import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { initiativeDecider } from '../../domain/initiative.decider.js';
import { initiativeStream } from '../../domain/streams.js';
import { initiativeFacts } from '../initiative-facts.js';
import { EndInitiativeCommand } from './end-initiative.command.js';

@CommandHandler(EndInitiativeCommand)
export class EndInitiativeHandler implements ICommandHandler<EndInitiativeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: EndInitiativeCommand): Promise<CommandOutcome> {
    const command = { type: 'end', ...body } as const;
    return this.runner.run(
      envelope,
      initiativeStream(envelope),
      initiativeDecider,
      command,
      initiativeFacts(envelope, command),
    );
  }
}
