import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordProofCommand } from './record-proof.command.js';
import { RecordProofDto } from './record-proof.dto.js';

@CommandController('Anslag')
export class RecordProofController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/record-proof', {
    path: 'anslag/:id/record-proof',
    roles: ['secretary', 'director'],
    summary: 'Keep the proof that an anslag was up on a site',
  })
  recordProof(@Envelope() envelope: CommandEnvelope, @Body() body: RecordProofDto): Promise<CommandOutcome> {
    return this.commands.execute(new RecordProofCommand(envelope, body));
  }
}
