import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { HoldConsultationCommand } from './hold-consultation.command.js';

@CommandHandler(HoldConsultationCommand)
export class HoldConsultationHandler implements ICommandHandler<HoldConsultationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: HoldConsultationCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'hold-consultation',
      ...body,
    });
  }
}
