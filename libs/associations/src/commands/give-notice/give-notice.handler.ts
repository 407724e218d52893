import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { withdrawalDecider } from '../../domain/withdrawal.decider.js';
import { withdrawalStream } from '../../domain/streams.js';
import { withdrawalFacts } from '../withdrawal-facts.js';
import { GiveNoticeCommand } from './give-notice.command.js';

@CommandHandler(GiveNoticeCommand)
export class GiveNoticeHandler implements ICommandHandler<GiveNoticeCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: GiveNoticeCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      withdrawalStream(envelope),
      withdrawalDecider,
      { type: 'give-notice', ...body },
      withdrawalFacts(envelope),
    );
  }
}
