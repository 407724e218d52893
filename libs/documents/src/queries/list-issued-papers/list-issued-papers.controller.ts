import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, Id, OneOf, type Principal, Text } from '#http';
import { PAPER_KINDS, type PaperKind } from '../../domain/act-model.js';
import { type IssuedPaperView, ListIssuedPapersQuery } from './list-issued-papers.query.js';

export class IssuedPaperFilterDto {
  @OneOf(PAPER_KINDS, { description: 'Only those of this kind', example: 'extract', optional: true })
  kind?: PaperKind;

  @Id({
    description: 'Only those about this meeting, anslag, application, grant, delegation or association',
    example: 'styrelse-2021-06-01',
    optional: true,
  })
  of?: string;

  @Text({
    description: 'Only those that went to somebody whose name has these words',
    example: 'Avesta kommun',
    max: 200,
    optional: true,
  })
  recipient?: string;
}

@ApiTags('Dokument')
@Controller('v1/associations/:association/issued-papers')
export class ListIssuedPapersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'issued-papers/list',
    summary: 'Papers that were sent: of what, to whom and when, the latest first',
    description: 'Only those that the reader may read: the same rules as for the papers themselves.',
  })
  @Answers('IssuedPaperView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  list(
    @Param('association') association: string,
    @Query() filter: IssuedPaperFilterDto,
    @Bearer() reader: Principal | undefined,
  ): Promise<IssuedPaperView[]> {
    return this.queries.execute(new ListIssuedPapersQuery(association, filter, reader));
  }
}
