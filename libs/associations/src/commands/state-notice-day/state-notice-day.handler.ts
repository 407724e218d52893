import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { withdrawalDecider } from '../../domain/withdrawal.decider.js';
import { withdrawalStream } from '../../domain/streams.js';
import { withdrawalFacts } from '../withdrawal-facts.js';
import { StateNoticeDayCommand } from './state-notice-day.command.js';

@CommandHandler(StateNoticeDayCommand)
export class StateNoticeDayHandler implements ICommandHandler<StateNoticeDayCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: StateNoticeDayCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      withdrawalStream(envelope),
      withdrawalDecider,
      { type: 'state-day', ...body },
      withdrawalFacts(envelope),
    );
  }
}
