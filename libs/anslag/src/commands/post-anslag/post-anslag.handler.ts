import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { postingDecider } from '../../domain/posting.decider.js';
import { anslagStream } from '../../domain/streams.js';
import { postingFacts } from '../posting-facts.js';
import { PostAnslagCommand } from './post-anslag.command.js';

@CommandHandler(PostAnslagCommand)
export class PostAnslagHandler implements ICommandHandler<PostAnslagCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: PostAnslagCommand): Promise<CommandOutcome> {
    return this.runner.run(
      envelope,
      anslagStream(envelope),
      postingDecider,
      { type: 'post', ...body },
      postingFacts(envelope, body.by),
    );
  }
}
