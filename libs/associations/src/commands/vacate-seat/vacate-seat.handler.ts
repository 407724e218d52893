import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { VacateSeatCommand } from './vacate-seat.command.js';

@CommandHandler(VacateSeatCommand)
export class VacateSeatHandler implements ICommandHandler<VacateSeatCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: VacateSeatCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'vacate-seat',
      ...body,
    });
  }
}
