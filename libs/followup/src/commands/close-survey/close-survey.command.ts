import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CloseSurveyDto } from './close-survey.dto.js';

export class CloseSurveyCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CloseSurveyDto,
  ) {
    super();
  }
}
