import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { HoldConsultationDto } from './hold-consultation.dto.js';

export class HoldConsultationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: HoldConsultationDto,
  ) {
    super();
  }
}
