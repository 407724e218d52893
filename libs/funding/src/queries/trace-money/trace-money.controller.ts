import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerCsv, Answers, ForRoles, Id } from '#http';
import { FUNDING_READERS } from '../readers.js';
import { FormatDto, yearIn } from '../money-format.dto.js';
import { traceCsv } from './trace-csv.js';
import { type MoneyTrace, TraceMoneyQuery } from './trace-money.query.js';

export class TraceFilterDto extends FormatDto {
  @Id({ description: 'Only grants of this initiative', example: 'ungdomssparet', optional: true })
  initiative?: string;

  @Id({
    description: 'Only what this member contributes, and grants that it answers for',
    example: 'bjorkby',
    optional: true,
  })
  member?: string;
}

@ApiTags('Årets medel')
@Controller('v1/associations/:association/money')
export class TraceMoneyController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':year')
  @ForRoles(...FUNDING_READERS)
  @ApiOperation({
    operationId: 'money/trace',
    summary:
      'Where each krona of a year is: contribution, budget, paragraph, agreement, requisition, payment, report',
  })
  @Answers('MoneyTrace')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'year', description: 'The year', example: '2026' })
  async get(
    @Param('association') association: string,
    @Param('year') year: string,
    @Query() { format, ...filter }: TraceFilterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MoneyTrace | string> {
    const trace = await this.queries.execute(new TraceMoneyQuery(association, yearIn(year), filter));
    return format === 'csv' ? answerCsv(reply, `medel-${association}-${year}`, traceCsv(trace)) : trace;
  }
}
