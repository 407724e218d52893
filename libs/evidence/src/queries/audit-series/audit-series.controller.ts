import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Day, ForRoles } from '#http';
import type { SeriesAudit } from '../../series-audit/audit-series.js';
import { AuditSeriesQuery } from './audit-series.query.js';

export class AuditDayDto {
  @Day({
    description: 'The day to judge on; today when left out',
    example: '2026-12-31',
    optional: true,
  })
  today?: string;
}

@ApiTags('Revision')
@Controller('v1/associations/:association')
export class AuditSeriesController {
  constructor(private readonly queries: QueryBus) {}

  @Get('audit/series')
  @ForRoles('auditor', 'secretary', 'director', 'operator')
  @ApiOperation({
    operationId: 'audit/series',
    summary:
      'Gaps and doubles in §§, minutes and Dnr, meetings without approved minutes, decisions not followed up',
    description: 'Reads the whole history of the association: its cost is that of reading it.',
  })
  @Answers('SeriesAudit')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  audit(@Param('association') association: string, @Query() { today }: AuditDayDto): Promise<SeriesAudit> {
    return this.queries.execute(new AuditSeriesQuery(association, today));
  }
}
