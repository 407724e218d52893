import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { paperDecider } from '../../domain/paper.decider.js';
import { paperStream } from '../../domain/streams.js';
import { IssuedBytes } from '../issued-bytes.js';
import { IssuePaperCommand } from './issue-paper.command.js';

@CommandHandler(IssuePaperCommand)
export class IssuePaperHandler implements ICommandHandler<IssuePaperCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly bytes: IssuedBytes,
  ) {}

  execute({ envelope, body }: IssuePaperCommand): Promise<CommandOutcome> {
    const { association } = envelope;
    const { recipients, on } = body;
    const request = { ...body, association, sending: { recipients, on } };
    return this.runner.run(
      envelope,
      paperStream(envelope),
      paperDecider,
      { type: 'issue', ...body },
      (read) => this.bytes.make(request, read),
    );
  }
}
