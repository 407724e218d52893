import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { FillSeatCommand } from './fill-seat.command.js';

@CommandHandler(FillSeatCommand)
export class FillSeatHandler implements ICommandHandler<FillSeatCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: FillSeatCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'fill-seat',
      ...body,
    });
  }
}
