import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { appealDecider } from '../../domain/appeal.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { appealFacts } from '../posting-facts.js';
import { ConfirmLegalForceCommand } from './confirm-legal-force.command.js';

@CommandHandler(ConfirmLegalForceCommand)
export class ConfirmLegalForceHandler implements ICommandHandler<ConfirmLegalForceCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ConfirmLegalForceCommand): Promise<CommandOutcome> {
    const command = { type: 'confirm-legal-force', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), appealDecider, command, appealFacts(envelope));
  }
}
