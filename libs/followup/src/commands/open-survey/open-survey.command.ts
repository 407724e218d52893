import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { OpenSurveyDto } from './open-survey.dto.js';

export class OpenSurveyCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: OpenSurveyDto,
  ) {
    super();
  }
}
