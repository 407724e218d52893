import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, malformed } from '#http';
import { type DischargeMatrix, ListDischargesQuery } from './list-discharges.query.js';

@ApiTags('Ansvarsfrihet')
@Controller('v1/associations/:association/discharges')
export class ListDischargesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'discharges/list',
    summary: 'What each member has answered on discharge, for each legal entity and year',
    description:
      'Also what stands in the way of liquidating an entity, over all its years, whichever year is asked for.',
  })
  @Answers('DischargeMatrix')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiQuery({
    name: 'year',
    required: false,
    description: 'The year that the discharge is for',
    example: '2020',
  })
  @ApiQuery({
    name: 'minPosition',
    required: false,
    description: 'The position that a command answered: waits until the read models have come that far',
    example: '480',
  })
  list(
    @Param('association') association: string,
    @Query() query: Record<string, unknown>,
  ): Promise<DischargeMatrix> {
    return this.queries.execute(new ListDischargesQuery(association, yearIn(query)));
  }
}

function yearIn({ year, ...others }: Readonly<Record<string, unknown>>): number | null {
  for (const field of Object.keys(others)) throw malformed([{ field, fault: 'är ett okänt fält' }]);
  if (year === undefined) return null;
  if (typeof year !== 'string' || !/^\d{4}$/.test(year))
    throw malformed([{ field: 'year', fault: 'ska vara ett år, ÅÅÅÅ' }]);
  return Number(year);
}
