import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { inSweden } from '#kernel';
import { consultationDecider } from '../../domain/consultation.decider.js';
import { associationStream } from '../../domain/streams.js';
import { HoldConsultationCommand } from './hold-consultation.command.js';

@CommandHandler(HoldConsultationCommand)
export class HoldConsultationHandler implements ICommandHandler<HoldConsultationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: HoldConsultationCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      associationStream(envelope.association),
      consultationDecider,
      body,
      async () => ({ today: inSweden(envelope.occurredAt).date }),
    );
  }
}
