import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, ForRoles, Pattern } from '#http';
import { FUNDING_READERS } from '../readers.js';
import { ListObligationsQuery, type ObligationView } from './list-obligations.query.js';

export class ObligationFilterDto {
  @Pattern(/^\d{1,4}$/, 'ska vara ett antal dagar', {
    description: 'Only what falls due within so many days, and what is late already',
    example: '30',
    optional: true,
  })
  within?: string;
}

@ApiTags('Beviljanden')
@Controller('v1/associations/:association/obligations')
export class ListObligationsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ForRoles(...FUNDING_READERS)
  @ApiOperation({
    operationId: 'obligations/list',
    summary:
      'What is owed to the association for its grants: conditions, reports and reclaims, the first due first',
  })
  @Answers('ObligationView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  list(
    @Param('association') association: string,
    @Query() { within }: ObligationFilterDto,
  ): Promise<ObligationView[]> {
    const filter = { within: within === undefined ? undefined : Number(within) };
    return this.queries.execute(new ListObligationsQuery(association, filter));
  }
}
