import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { dischargeDecider } from '../../domain/discharge.decider.js';
import { dischargeStream } from '../../domain/streams.js';
import { dischargeFacts } from '../discharge-facts.js';
import { CorrectDischargeAnswerCommand } from './correct-discharge-answer.command.js';

@CommandHandler(CorrectDischargeAnswerCommand)
export class CorrectDischargeAnswerHandler implements ICommandHandler<CorrectDischargeAnswerCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: CorrectDischargeAnswerCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      dischargeStream(envelope),
      dischargeDecider,
      { type: 'correct-answer', ...body },
      dischargeFacts(envelope),
    );
  }
}
