import { applyDecorators, Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, type Principal, Refusals } from '#http';
import { answerPaper } from '../answer-paper.js';
import { GetPreviewQuery } from './get-preview.query.js';

@ApiTags('Protokoll')
@Controller('v1/associations/:association/meetings/:id')
export class GetPreviewController {
  constructor(private readonly queries: QueryBus) {}

  @PreviewRoute('preview.pdf', 'application/pdf', 'The minutes or notes as they now stand, as PDF')
  pdf(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answer(new GetPreviewQuery(association, meeting, 'pdf', reader), ifNoneMatch, reply);
  }

  @PreviewRoute('preview.html', 'text/html', 'The minutes or notes as they now stand, as one accessible page')
  html(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answer(new GetPreviewQuery(association, meeting, 'html', reader), ifNoneMatch, reply);
  }

  private async answer(
    query: GetPreviewQuery,
    ifNoneMatch: string | undefined,
    reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const paper = await this.queries.execute(query);
    const fileName = `${query.meeting}-v${paper.meetingVersion}-preview.${query.format}`;
    return answerPaper(paper, fileName, ifNoneMatch, reply);
  }
}

function PreviewRoute(path: string, mediaType: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(path),
    ApiOperation({
      operationId: `documents/${path}`,
      summary,
      description: 'Made when asked for, so that the last change is in it. For the roles.',
    }),
    ApiOkResponse({
      description: 'The paper',
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
    }),
    Refusals(),
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' }),
  );
}
