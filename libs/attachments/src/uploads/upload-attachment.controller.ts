import { Headers, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { v5 } from 'uuid';
import { Configuration } from '#configuration';
import type { CommandEnvelope } from '#event-store';
import {
  CommandController,
  type CommandRequest,
  fingerprint,
  ForRoles,
  outcomeBody,
  type OutcomeBody,
  Refusals,
} from '#http';
import { refuse, RefusedError } from '#kernel';
import { attachmentRules } from '../domain/attachment.rules.js';
import { tooLarge } from '../content/upload-receiver.js';
import { StoreAttachmentCommand } from '../commands/store-attachment/store-attachment.command.js';
import { nameInDisposition, sha256InPath } from '../commands/upload-request.js';

@CommandController('Bilagor')
export class UploadAttachmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly configuration: Configuration,
  ) {}

  @Put('attachments/:sha256')
  @ForRoles('secretary', 'director', 'economist', 'applicant')
  @HttpCode(201)
  @ApiOperation({
    operationId: 'attachments/upload',
    summary: 'Upload an attachment under its SHA-256',
    description: 'For the roles secretary, director, economist, applicant. The same content twice is one.',
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'sha256', description: 'SHA-256 of the content, 64 hexadecimal digits' })
  @ApiHeader({
    name: 'Content-Disposition',
    required: false,
    description: "What the file is called: attachment; filename*=UTF-8''huvudbok.pdf",
  })
  @ApiResponse({
    status: 201,
    description: 'What was recorded',
    schema: { $ref: '#/components/schemas/CommandOutcome' },
  })
  @ApiResponse({
    status: 200,
    description: 'It had been stored before',
    schema: { $ref: '#/components/schemas/CommandOutcome' },
  })
  @Refusals()
  async upload(
    @Param('association') association: string,
    @Param('sha256') sha256: string,
    @Headers('content-length') length: string | undefined,
    @Headers('content-disposition') disposition: string | undefined,
    @Req() request: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutcomeBody> {
    // Whoever is refused may still be sending: what is left is not waited for.
    void reply.header('Connection', 'close');
    const envelope = envelopeOf(association, sha256InPath(sha256), request);
    if (request.body !== undefined && request.body !== null) throw sentAsJson();
    const name = nameInDisposition(disposition);
    if (Number(length) > this.configuration.attachments.maxBytes)
      throw tooLarge(this.configuration.attachments.maxBytes);
    const outcome = await this.commands.execute(new StoreAttachmentCommand(envelope, request.raw, name));
    if (outcome.duplicate) void reply.status(200);
    void reply.removeHeader('Connection').header('Cache-Control', 'no-store');
    return outcomeBody(outcome);
  }
}

function sentAsJson(): RefusedError {
  return new RefusedError(
    refuse(
      attachmentRules['attachment-sent-as-json'],
      'Skicka filen som den är, Content-Type: application/octet-stream.',
    ),
  );
}

const UPLOADS = '6d1b4b4e-2f0c-5c1e-8f57-9a2f0d3c7e11';

/** The address says all: the same content to the same association is the same command, so no key is asked for. */
function envelopeOf(association: string, sha256: string, request: CommandRequest): CommandEnvelope {
  const command = 'attachments/store';
  const { person = null, roles = [] } = request.principal ?? {};
  const commandId = v5(`${association} ${sha256}`, UPLOADS);
  return {
    command,
    association,
    id: sha256,
    commandId,
    fingerprint: fingerprint(command, association, sha256, {}),
    expectedVersion: 'none',
    actor: { person, roles },
    occurredAt: request.receivedAt ?? new Date().toISOString(),
    correlationId: commandId,
    causationId: null,
  };
}
