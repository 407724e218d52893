import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { dischargeDecider } from '../../domain/discharge.decider.js';
import { dischargeStream } from '../../domain/streams.js';
import { dischargeFacts } from '../discharge-facts.js';
import { AnswerDischargeCommand } from './answer-discharge.command.js';

@CommandHandler(AnswerDischargeCommand)
export class AnswerDischargeHandler implements ICommandHandler<AnswerDischargeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: AnswerDischargeCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      dischargeStream(envelope),
      dischargeDecider,
      { type: 'answer', ...body },
      dischargeFacts(envelope),
    );
  }
}
