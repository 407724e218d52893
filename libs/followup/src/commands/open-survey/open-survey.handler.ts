import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { surveyDecider } from '../../domain/survey.decider.js';
import { surveyStream } from '../../domain/streams.js';
import { surveyFacts } from '../survey-facts.js';
import { OpenSurveyCommand } from './open-survey.command.js';

@CommandHandler(OpenSurveyCommand)
export class OpenSurveyHandler implements ICommandHandler<OpenSurveyCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: OpenSurveyCommand): Promise<CommandOutcome> {
    const command = { type: 'open', ...body } as const;
    return this.runner.run(envelope, surveyStream(envelope), surveyDecider, command, surveyFacts(envelope));
  }
}
