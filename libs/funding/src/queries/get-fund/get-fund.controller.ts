import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, type Principal, type Versioned } from '#http';
import { type FundView, GetFundQuery } from './get-fund.query.js';

@ApiTags('Årets medel')
@Controller('v1/associations/:association/funds')
export class GetFundController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':year')
  @ApiOperation({
    operationId: 'funds/get',
    summary: 'The money of a year: contributions, equity, budget, forecasts and accounts',
    description:
      'For everyone, unless the charter says that papers are handed out on request; then for the roles.',
  })
  @Answers('FundView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'year', description: 'The year', example: '2024' })
  get(
    @Param('association') association: string,
    @Param('year') year: string,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<FundView>> {
    return this.queries.execute(new GetFundQuery(association, year, reader));
  }
}
