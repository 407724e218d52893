import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { associationDecider } from '../../domain/association.decider.js';
import { associationStream } from '../../domain/streams.js';
import { EstablishBodyCommand } from './establish-body.command.js';

@CommandHandler(EstablishBodyCommand)
export class EstablishBodyHandler implements ICommandHandler<EstablishBodyCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: EstablishBodyCommand): Promise<CommandOutcome> {
    return this.runner.run(envelope, associationStream(envelope.association), associationDecider, {
      type: 'establish-body',
      ...body,
    });
  }
}
