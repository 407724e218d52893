import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { appealDecider } from '../../domain/appeal.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { appealFacts } from '../posting-facts.js';
import { LiftStayCommand } from './lift-stay.command.js';

@CommandHandler(LiftStayCommand)
export class LiftStayHandler implements ICommandHandler<LiftStayCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: LiftStayCommand): Promise<CommandOutcome> {
    const command = { type: 'lift-stay', ...body } as const;
    return this.runner.run(envelope, anslagStream(envelope), appealDecider, command, appealFacts(envelope));
  }
}
