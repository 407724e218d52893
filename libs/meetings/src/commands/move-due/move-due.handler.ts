import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { assignmentDecider } from '../../domain/assignment.decider.js';
import { assignmentStream } from '../../domain/streams.js';
import { assignmentFacts } from '../assignment-facts.js';
import { MoveDueCommand } from './move-due.command.js';

@CommandHandler(MoveDueCommand)
export class MoveDueHandler implements ICommandHandler<MoveDueCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MoveDueCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      assignmentStream(envelope),
      assignmentDecider,
      { type: 'move-due', ...body },
      assignmentFacts(envelope),
    );
  }
}
