import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { PostAnslagCommand } from './post-anslag.command.js';
import { PostAnslagDto } from './post-anslag.dto.js';

@CommandController('Anslag')
export class PostAnslagController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/post', {
    path: 'anslag/:id/post',
    roles: ['secretary', 'director'],
    summary: 'Record that an anslag was posted, when it was not the job that did it',
  })
  post(@Envelope() envelope: CommandEnvelope, @Body() body: PostAnslagDto): Promise<CommandOutcome> {
    return this.commands.execute(new PostAnslagCommand(envelope, body));
  }
}
