import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { MakeRequisitionCommand } from './make-requisition.command.js';

@CommandHandler(MakeRequisitionCommand)
export class MakeRequisitionHandler implements ICommandHandler<MakeRequisitionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MakeRequisitionCommand): Promise<CommandOutcome> {
    const command = { type: 'make-requisition', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
