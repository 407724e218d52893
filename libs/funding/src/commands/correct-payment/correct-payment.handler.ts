import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { CorrectPaymentCommand } from './correct-payment.command.js';

@CommandHandler(CorrectPaymentCommand)
export class CorrectPaymentHandler implements ICommandHandler<CorrectPaymentCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CorrectPaymentCommand): Promise<CommandOutcome> {
    const command = { type: 'correct-payment', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
