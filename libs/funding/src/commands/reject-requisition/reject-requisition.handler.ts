import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { RejectRequisitionCommand } from './reject-requisition.command.js';

@CommandHandler(RejectRequisitionCommand)
export class RejectRequisitionHandler implements ICommandHandler<RejectRequisitionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RejectRequisitionCommand): Promise<CommandOutcome> {
    const command = { type: 'reject-requisition', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
