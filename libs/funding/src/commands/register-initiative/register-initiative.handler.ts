import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { initiativeDecider } from '../../domain/initiative.decider.js';
import { initiativeStream } from '../../domain/streams.js';
import { initiativeFacts } from '../initiative-facts.js';
import { RegisterInitiativeCommand } from './register-initiative.command.js';

@CommandHandler(RegisterInitiativeCommand)
export class RegisterInitiativeHandler implements ICommandHandler<RegisterInitiativeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RegisterInitiativeCommand): Promise<CommandOutcome> {
    const command = { type: 'register', ...body } as const;
    return this.runner.run(
      envelope,
      initiativeStream(envelope),
      initiativeDecider,
      command,
      initiativeFacts(envelope, command),
    );
  }
}
