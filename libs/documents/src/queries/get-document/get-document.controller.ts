import { applyDecorators, Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, httpRules, type Principal, Refusals } from '#http';
import { refuse, RefusedError } from '#kernel';
import type { Rendition } from '../../domain/document.events.js';
import { answerPaper } from '../answer-paper.js';
import { type Attach, GetDocumentQuery } from './get-document.query.js';

@ApiTags('Protokoll')
@Controller('v1/associations/:association/meetings/:id')
export class GetDocumentController {
  constructor(private readonly queries: QueryBus) {}

  @ApiQuery({
    name: 'attach',
    required: false,
    description:
      'json: PDF/A-3a instead, with the minutes as data in the file. all: with the attachments and what shows the signatures as well, for who works within the association',
    example: 'json',
  })
  @DocumentRoute('minutes.pdf', 'application/pdf', 'The minutes or notes as PDF/A-2a, tagged as PDF/UA-1')
  pdf(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Query('version') version: string | undefined,
    @Query('attach') attach: string | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answer(
      queryFor(association, meeting, 'pdf', version, reader, attachOf(attach)),
      ifNoneMatch,
      reply,
    );
  }

  @DocumentRoute('minutes.html', 'text/html', 'The minutes or notes as one accessible page')
  html(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Query('version') version: string | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answer(queryFor(association, meeting, 'html', version, reader), ifNoneMatch, reply);
  }

  private async answer(
    query: GetDocumentQuery,
    ifNoneMatch: string | undefined,
    reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const document = await this.queries.execute(query);
    return answerPaper(
      document,
      `${query.meeting}-v${document.meetingVersion}.${query.format}`,
      ifNoneMatch,
      reply,
    );
  }
}

function queryFor(
  association: string,
  meeting: string,
  format: Rendition['format'],
  version: string | undefined,
  reader: Principal | undefined,
  attach: Attach = null,
): GetDocumentQuery {
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version))
    throw new RefusedError(
      refuse(httpRules['malformed-request'], 'version ska vara ett heltal från 1.', { version }),
    );
  return new GetDocumentQuery(
    association,
    meeting,
    format,
    version === undefined ? undefined : Number(version),
    reader,
    attach,
  );
}

function attachOf(attach: string | undefined): Attach {
  if (attach === undefined) return null;
  if (attach === 'json' || attach === 'all') return attach;
  throw new RefusedError(
    refuse(httpRules['malformed-request'], 'attach ska vara json eller all, eller utelämnas.', { attach }),
  );
}

function DocumentRoute(path: string, mediaType: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(path),
    ApiOperation({
      operationId: `documents/${path}`,
      summary,
      description: 'The latest, or the one that shows a version. Drafts are for the roles.',
    }),
    ApiOkResponse({
      description: 'The paper, byte for byte',
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
    }),
    Refusals(),
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' }),
    ApiQuery({
      name: 'version',
      required: false,
      description: "The version of the meeting's stream",
      example: '57',
    }),
  );
}
