import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { AttestRequisitionCommand } from './attest-requisition.command.js';

@CommandHandler(AttestRequisitionCommand)
export class AttestRequisitionHandler implements ICommandHandler<AttestRequisitionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AttestRequisitionCommand): Promise<CommandOutcome> {
    const command = { type: 'attest-requisition', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
