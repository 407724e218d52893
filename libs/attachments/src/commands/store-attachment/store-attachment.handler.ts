import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandEnvelope, type CommandOutcome, CommandRunner, EventStore } from '#event-store';
import type { StreamName } from '#kernel';
import { type Upload, UploadReceiver } from '../../content/upload-receiver.js';
import { attachmentDecider } from '../../domain/attachment.decider.js';
import { attachmentStream } from '../../domain/streams.js';
import { AttachmentStore } from '../../store/attachment-store.js';
import { StoreAttachmentCommand } from './store-attachment.command.js';

@CommandHandler(StoreAttachmentCommand)
export class StoreAttachmentHandler implements ICommandHandler<StoreAttachmentCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly events: EventStore,
    private readonly receiver: UploadReceiver,
    private readonly store: AttachmentStore,
  ) {}

  execute({ envelope, content, name }: StoreAttachmentCommand): Promise<CommandOutcome> {
    return this.receiver.receive(envelope.id, content, async (upload) => {
      // Before the event, which says that it is there. Also when it has been said: a store that lost it gets it back.
      await this.store.keep(upload);
      const stream = attachmentStream(envelope);
      return (await this.before(stream)) ?? (await this.record(envelope, stream, upload, name));
    });
  }

  /** The same content twice is one: whoever comes second is told of the first. */
  private async before(stream: StreamName): Promise<CommandOutcome | undefined> {
    for await (const { id, type, version, data, position } of this.events.readStream(stream, { to: 1 }))
      return { stream, version, position, duplicate: true, events: [{ id, type, version, data }] };
    return undefined;
  }

  private async record(
    envelope: CommandEnvelope,
    stream: StreamName,
    { sha256, bytes, mediaType }: Upload,
    name: string | null,
  ): Promise<CommandOutcome> {
    try {
      const command = { type: 'store', sha256, bytes, mediaType, name } as const;
      return await this.runner.run(envelope, stream, attachmentDecider, command);
    } catch (error) {
      const first = await this.before(stream);
      if (first) return first;
      throw error;
    }
  }
}
