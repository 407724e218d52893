import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { initiativeDecider } from '../../domain/initiative.decider.js';
import { initiativeStream } from '../../domain/streams.js';
import { initiativeFacts } from '../initiative-facts.js';
import { MoveInitiativeCommand } from './move-initiative.command.js';

@CommandHandler(MoveInitiativeCommand)
export class MoveInitiativeHandler implements ICommandHandler<MoveInitiativeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MoveInitiativeCommand): Promise<CommandOutcome> {
    const command = { type: 'move', ...body } as const;
    return this.runner.run(
      envelope,
      initiativeStream(envelope),
      initiativeDecider,
      command,
      initiativeFacts(envelope, command),
    );
  }
}
