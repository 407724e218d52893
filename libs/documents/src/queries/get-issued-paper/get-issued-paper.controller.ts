import { applyDecorators, Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, type Principal, Refusals } from '#http';
import type { Rendition } from '../../domain/document.events.js';
import { answerPaper } from '../answer-paper.js';
import { GetIssuedPaperQuery } from './get-issued-paper.query.js';

@ApiTags('Dokument')
@Controller('v1/associations/:association/issued-papers')
export class GetIssuedPaperController {
  constructor(private readonly queries: QueryBus) {}

  @IssuedPaperRoute('pdf', 'application/pdf', 'A paper that was sent, as PDF')
  pdf(
    @Param('association') association: string,
    @Param('id') id: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answer(new GetIssuedPaperQuery(association, id, 'pdf', reader), ifNoneMatch, reply);
  }

  @IssuedPaperRoute('html', 'text/html', 'A paper that was sent, as a page')
  html(
    @Param('association') association: string,
    @Param('id') id: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answer(new GetIssuedPaperQuery(association, id, 'html', reader), ifNoneMatch, reply);
  }

  private async answer(
    query: GetIssuedPaperQuery,
    ifNoneMatch: string | undefined,
    reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const paper = await this.queries.execute(query);
    return answerPaper(paper, `${query.id}.${query.format}`, ifNoneMatch, reply);
  }
}

function IssuedPaperRoute(format: Rendition['format'], mediaType: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(`:id.${format}`),
    ApiOperation({
      operationId: `issued-papers/${format}`,
      summary,
      description: 'The very bytes that were sent. For whoever may read what it tells of.',
    }),
    ApiOkResponse({
      description: 'The paper, byte for byte',
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
    }),
    Refusals(),
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'id', description: "The paper's id", example: 'utdrag-2021-06-01-budget' }),
  );
}
