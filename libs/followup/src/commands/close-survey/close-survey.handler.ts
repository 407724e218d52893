import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { surveyDecider } from '../../domain/survey.decider.js';
import { surveyStream } from '../../domain/streams.js';
import { surveyFacts } from '../survey-facts.js';
import { CloseSurveyCommand } from './close-survey.command.js';

@CommandHandler(CloseSurveyCommand)
export class CloseSurveyHandler implements ICommandHandler<CloseSurveyCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CloseSurveyCommand): Promise<CommandOutcome> {
    const command = { type: 'close', ...body } as const;
    return this.runner.run(envelope, surveyStream(envelope), surveyDecider, command, surveyFacts(envelope));
  }
}
