import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { EvidenceFiles } from '../evidence-files.js';
import { AttachScanCommand } from './attach-scan.command.js';

@CommandHandler(AttachScanCommand)
export class AttachScanHandler implements ICommandHandler<AttachScanCommand> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: EvidenceFiles,
  ) {}

  execute({ envelope, body }: AttachScanCommand): Promise<CommandOutcome> {
    const command = { type: 'attach-scan', ...body } as const;
    const facts = this.files.facts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
