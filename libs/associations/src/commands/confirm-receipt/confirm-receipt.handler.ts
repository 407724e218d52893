import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { withdrawalDecider } from '../../domain/withdrawal.decider.js';
import { withdrawalStream } from '../../domain/streams.js';
import { withdrawalFacts } from '../withdrawal-facts.js';
import { ConfirmReceiptCommand } from './confirm-receipt.command.js';

@CommandHandler(ConfirmReceiptCommand)
export class ConfirmReceiptHandler implements ICommandHandler<ConfirmReceiptCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ConfirmReceiptCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      withdrawalStream(envelope),
      withdrawalDecider,
      { type: 'confirm-receipt', ...body },
      withdrawalFacts(envelope),
    );
  }
}
