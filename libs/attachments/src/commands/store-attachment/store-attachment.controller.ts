import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { fileName, sha256InPath } from '../upload-request.js';
import { StoreAttachmentCommand } from './store-attachment.command.js';
import { StoreAttachmentDto } from './store-attachment.dto.js';

@CommandController('Bilagor')
export class StoreAttachmentController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('attachments/store', {
    path: 'attachments/:id/store',
    roles: ['secretary', 'director', 'economist', 'applicant'],
    summary: 'Store a small attachment, whose SHA-256 is its id',
    creates: true,
  })
  store(
    @Envelope() envelope: CommandEnvelope,
    @Body() { content, name }: StoreAttachmentDto,
  ): Promise<CommandOutcome> {
    sha256InPath(envelope.id);
    return this.commands.execute(
      new StoreAttachmentCommand(envelope, bytesOf(content), name === null ? null : fileName(name)),
    );
  }
}

async function* bytesOf(base64: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(base64, 'base64');
}
