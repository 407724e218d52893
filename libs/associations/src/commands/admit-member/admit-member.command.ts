import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AdmitMemberDto } from './admit-member.dto.js';

export class AdmitMemberCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AdmitMemberDto,
  ) {
    super();
  }
}
