import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { grantDecider } from '../../domain/grant.decider.js';
import { grantStream } from '../../domain/streams.js';
import { grantFacts } from '../grant-facts.js';
import { MoveGrantCommand } from './move-grant.command.js';

@CommandHandler(MoveGrantCommand)
export class MoveGrantHandler implements ICommandHandler<MoveGrantCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MoveGrantCommand): Promise<CommandOutcome> {
    const command = { type: 'move', ...body } as const;
    return this.runner.run(
      envelope,
      grantStream(envelope),
      grantDecider,
      command,
      grantFacts(envelope, command),
    );
  }
}
