import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { MeetConditionCommand } from './meet-condition.command.js';

@CommandHandler(MeetConditionCommand)
export class MeetConditionHandler implements ICommandHandler<MeetConditionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MeetConditionCommand): Promise<CommandOutcome> {
    const command = { type: 'meet-condition', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
