import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { applicationDecider } from '../../domain/application.decider.js';
import { applicationStream } from '../../domain/streams.js';
import { applicationFacts } from '../application-facts.js';
import { WithdrawApplicationCommand } from './withdraw-application.command.js';

@CommandHandler(WithdrawApplicationCommand)
export class WithdrawApplicationHandler implements ICommandHandler<WithdrawApplicationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: WithdrawApplicationCommand): Promise<CommandOutcome> {
    const command = { type: 'withdraw', ...body } as const;
    return this.runner.run(
      envelope,
      applicationStream(envelope),
      applicationDecider,
      command,
      applicationFacts(envelope, command),
    );
  }
}
