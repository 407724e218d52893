import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { surveyDecider } from '../../domain/survey.decider.js';
import { surveyStream } from '../../domain/streams.js';
import { surveyFacts } from '../survey-facts.js';
import { RecordAnswersCommand } from './record-answers.command.js';

@CommandHandler(RecordAnswersCommand)
export class RecordAnswersHandler implements ICommandHandler<RecordAnswersCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RecordAnswersCommand): Promise<CommandOutcome> {
    const command = { type: 'record-answers', ...body } as const;
    return this.runner.run(envelope, surveyStream(envelope), surveyDecider, command, surveyFacts(envelope));
  }
}
