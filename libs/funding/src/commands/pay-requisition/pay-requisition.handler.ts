import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { PayRequisitionCommand } from './pay-requisition.command.js';

@CommandHandler(PayRequisitionCommand)
export class PayRequisitionHandler implements ICommandHandler<PayRequisitionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: PayRequisitionCommand): Promise<CommandOutcome> {
    const command = { type: 'pay-requisition', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
