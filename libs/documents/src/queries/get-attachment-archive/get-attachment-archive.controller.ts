import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, ForRoles, type Principal, Refusals } from '#http';
import { answerPaper } from '../answer-paper.js';
import { GetAttachmentArchiveQuery } from './get-attachment-archive.query.js';

@ApiTags('Bilagor')
@Controller('v1/associations/:association')
export class GetAttachmentArchiveController {
  constructor(private readonly queries: QueryBus) {}

  @Get('attachments/:sha256/archive.pdf')
  @ForRoles('secretary', 'chair', 'approver', 'director', 'economist', 'applicant', 'auditor', 'operator')
  @ApiOperation({
    operationId: 'attachments/archive.pdf',
    summary: 'An attachment as PDF/A, for the archive',
    description:
      'Pictures and text are set on pages as PDF/A-2a. A PDF that says that it is PDF/A is handed out as it was stored. Others cannot be made over here. For those who may read the attachment.',
  })
  @ApiOkResponse({
    description: 'The file',
    headers: {
      'Archive-Copy': {
        description:
          '`made-here` or `as-stored`, and the level of PDF/A that it claims: nobody has checked what a stored file claims',
        schema: { type: 'string', example: 'as-stored; claim="PDF/A-2B"' },
      },
    },
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @Refusals()
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'sha256', description: 'SHA-256 of the content, 64 hexadecimal digits' })
  async get(
    @Param('association') association: string,
    @Param('sha256') sha256: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const query = new GetAttachmentArchiveQuery(association, sha256, reader);
    const { claim, madeHere, ...file } = await this.queries.execute(query);
    void reply.header('Archive-Copy', `${madeHere ? 'made-here' : 'as-stored'}; claim="${claim}"`);
    const paper = { ...file, draft: true, mediaType: 'application/pdf' };
    const body = answerPaper(paper, `${sha256.slice(0, 16)}-arkiv.pdf`, ifNoneMatch, reply);
    // What somebody has sent in is always saved, never shown.
    void reply.header('Content-Disposition', `attachment; filename="${sha256.slice(0, 16)}-arkiv.pdf"`);
    return body;
  }
}
