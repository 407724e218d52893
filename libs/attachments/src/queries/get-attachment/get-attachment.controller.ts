import { applyDecorators, Controller, Get, Head, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, ForRoles, matches, type Principal, Refusals } from '#http';
import { ENDINGS } from '../../content/media-types.js';
import { GetAttachmentQuery, type StoredAttachment } from './get-attachment.query.js';

@ApiTags('Bilagor')
@Controller('v1/associations/:association')
export class GetAttachmentController {
  constructor(private readonly queries: QueryBus) {}

  @Head('attachments/:sha256')
  @AttachmentRoute('attachments/head', 'Whether an attachment is stored, its type and size')
  async head(
    @Param('association') association: string,
    @Param('sha256') sha256: string,
    @Bearer() reader: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const found = await this.queries.execute(new GetAttachmentQuery(association, sha256, reader));
    void reply.headers(headersOf(found));
  }

  @Get('attachments/:sha256')
  @AttachmentRoute('attachments/get', 'An attachment, byte for byte as it was stored, to save')
  async get(
    @Param('association') association: string,
    @Param('sha256') sha256: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const found = await this.queries.execute(new GetAttachmentQuery(association, sha256, reader));
    const headers = headersOf(found);
    if (matches(ifNoneMatch, headers.ETag!)) {
      void reply.status(304).header('ETag', headers.ETag);
      return undefined;
    }
    const content = await found.open();
    void reply.headers(headers);
    return new StreamableFile(content, { type: found.mediaType, length: found.bytes });
  }
}

/** Always to be saved, never shown by the browser, whatever the bytes may be made to look like. */
function headersOf({ sha256, bytes, mediaType, name }: StoredAttachment): Record<string, string> {
  const plain = `${sha256.slice(0, 16)}.${ENDINGS[mediaType]}`;
  const own = name === null ? '' : `; filename*=UTF-8''${encoded(name)}`;
  return {
    ETag: `"${sha256}"`,
    'Content-Type': mediaType,
    'Content-Length': String(bytes),
    'Content-Disposition': `attachment; filename="${plain}"${own}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache',
    Vary: 'Authorization',
  };
}

/** RFC 8187: what encodeURIComponent leaves but the header may not have. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function AttachmentRoute(operationId: string, summary: string): MethodDecorator {
  return applyDecorators(
    ForRoles('secretary', 'chair', 'approver', 'director', 'economist', 'applicant', 'auditor', 'operator'),
    ApiOperation({
      operationId,
      summary,
      description: 'For those within the association; an applicant has what the applicant has stored.',
    }),
    ApiOkResponse({
      description: 'The file',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }),
    Refusals(),
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'sha256', description: 'SHA-256 of the content, 64 hexadecimal digits' }),
  );
}
