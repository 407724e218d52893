import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { caseDecider } from '../../domain/case.decider.js';
import { caseStream } from '../../domain/streams.js';
import { RegisterCaseCommand } from './register-case.command.js';

@CommandHandler(RegisterCaseCommand)
export class RegisterCaseHandler implements ICommandHandler<RegisterCaseCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RegisterCaseCommand): Promise<CommandOutcome> {
    const command = { type: 'register', ...body } as const;
    return this.runner.run(envelope, caseStream(envelope), caseDecider, command, async (read) => {
      const { state } = await read(associationStream(envelope.association), associationFoldable);
      return { founded: state.founded !== null };
    });
  }
}
