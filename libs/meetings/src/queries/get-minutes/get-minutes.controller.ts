import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, type Principal, type Versioned } from '#http';
import { asOf } from '../as-of.js';
import { AsOfParameters } from '../as-of-parameters.js';
import { GetMinutesQuery } from './get-minutes.query.js';
import type { MinutesView } from './minutes-view.js';

@ApiTags('Protokoll')
@Controller('v1/associations/:association/meetings')
export class GetMinutesController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/minutes')
  @ApiOperation({
    operationId: 'minutes/get',
    summary: 'The minutes or notes as data: everything the paper says, in its order',
    description:
      'As they stand, or as they stood after a version, at a position of the log or at a time: at most one of these. For everyone once approved or completed; before that for the roles.',
  })
  @Answers('MinutesView')
  @AsOfParameters()
  get(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Query() query: Record<string, unknown>,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<MinutesView>> {
    return this.queries.execute(new GetMinutesQuery(association, meeting, asOf(query), reader));
  }
}
