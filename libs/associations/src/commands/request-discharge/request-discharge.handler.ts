import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { dischargeDecider } from '../../domain/discharge.decider.js';
import { dischargeStream } from '../../domain/streams.js';
import { dischargeFacts } from '../discharge-facts.js';
import { RequestDischargeCommand } from './request-discharge.command.js';

@CommandHandler(RequestDischargeCommand)
export class RequestDischargeHandler implements ICommandHandler<RequestDischargeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: RequestDischargeCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      dischargeStream(envelope),
      dischargeDecider,
      { type: 'request', ...body },
      dischargeFacts(envelope),
    );
  }
}
