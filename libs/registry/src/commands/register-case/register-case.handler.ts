import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { caseDecider } from '../../domain/case.decider.js';
import { caseStream } from '../../domain/streams.js';
import { caseFacts } from '../case-facts.js';
import { RegisterCaseCommand } from './register-case.command.js';

@CommandHandler(RegisterCaseCommand)
export class RegisterCaseHandler implements ICommandHandler<RegisterCaseCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RegisterCaseCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      caseStream(envelope),
      caseDecider,
      { type: 'register', ...body },
      caseFacts(envelope, body.number),
    );
  }
}
