import { applyDecorators, Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, httpRules, type Principal, Refusals } from '#http';
import { refuse, RefusedError } from '#kernel';
import { PAPER_KINDS, type PaperKind } from '../../domain/act-model.js';
import type { Rendition } from '../../domain/document.events.js';
import { answerPaper } from '../answer-paper.js';
import { GetPaperQuery } from './get-paper.query.js';

@ApiTags('Dokument')
@Controller('v1/associations/:association/papers/:kind')
export class GetPaperController {
  constructor(private readonly queries: QueryBus) {}

  @PaperRoute('pdf', 'application/pdf', 'A paper as PDF/A-2a, tagged as PDF/UA-1')
  pdf(
    @Param('association') association: string,
    @Param('kind') kind: string,
    @Param('id') of: string,
    @Query('part') part: string | string[] | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const query = new GetPaperQuery(association, kindOf(kind), of, partsOf(part), 'pdf', reader);
    return this.answer(query, ifNoneMatch, reply);
  }

  @PaperRoute('html', 'text/html', 'A paper as one accessible page')
  html(
    @Param('association') association: string,
    @Param('kind') kind: string,
    @Param('id') of: string,
    @Query('part') part: string | string[] | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const query = new GetPaperQuery(association, kindOf(kind), of, partsOf(part), 'html', reader);
    return this.answer(query, ifNoneMatch, reply);
  }

  private async answer(
    query: GetPaperQuery,
    ifNoneMatch: string | undefined,
    reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const paper = await this.queries.execute(query);
    return answerPaper(paper, `${query.kind}-${query.of}.${query.format}`, ifNoneMatch, reply);
  }
}

function kindOf(name: string): PaperKind {
  const kind = PAPER_KINDS.find((one) => one === name);
  if (kind) return kind;
  throw new RefusedError(
    refuse(httpRules['not-found'], `Det finns inget sådant dokument. Välj bland ${PAPER_KINDS.join(', ')}.`, {
      kind: name,
    }),
  );
}

function partsOf(part: string | string[] | undefined): string[] {
  return part === undefined ? [] : [part].flat();
}

function PaperRoute(format: Rendition['format'], mediaType: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(`:id.${format}`),
    ApiOperation({
      operationId: `papers/${format}`,
      summary,
      description:
        'Made from what has happened so far: the same histories give the same bytes. For whoever may read what it tells of. ' +
        'The id is that of a meeting (summons, extract, fees-basis), an anslag (anslag-proof, legal-force), an application ' +
        '(decision-letter), a grant (agreement, requisition-receipt, decision-file), a delegation (delegated-decisions) ' +
        'or the association itself (delegation-report).',
    }),
    ApiOkResponse({
      description: 'The paper, byte for byte',
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
    }),
    Refusals(),
    ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' }),
    ApiParam({ name: 'kind', description: 'Which paper', enum: [...PAPER_KINDS], example: 'extract' }),
    ApiParam({ name: 'id', description: 'What it is about', example: 'styrelse-2021-06-01' }),
    ApiQuery({
      name: 'part',
      required: false,
      isArray: true,
      type: String,
      description:
        "The meeting's items for an extract, the sites for an anslag's proof, the requisition for a receipt, the first and last day for a report; all when left out",
      example: ['nasta-ars-budget'],
    }),
  );
}
