import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, malformed } from '#http';
import { type CivilDate, isCivilDate } from '#kernel';
import type { DelegationView } from '../delegation-view.js';
import { type DelegationFilter, ListDelegationsQuery } from './list-delegations.query.js';

@ApiTags('Delegation')
@Controller('v1/associations/:association/delegations')
export class ListDelegationsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'delegations/list',
    summary: "An association's delegations with what has been decided by them",
    description:
      'With `reported=false` only decisions that the board has not been told of yet; with `from` and `to` only those of a ' +
      'period. A delegation without any such is left out then.',
  })
  @Answers('DelegationView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiQuery({
    name: 'reported',
    required: false,
    enum: ['true', 'false'],
    description: 'Only decisions that the board has been told of, or only those that it has not',
  })
  @ApiQuery({
    name: 'from',
    required: false,
    description: 'The first day of a period',
    example: '2021-01-01',
  })
  @ApiQuery({ name: 'to', required: false, description: 'The last day of a period', example: '2021-06-30' })
  @ApiQuery({
    name: 'minPosition',
    required: false,
    description: 'The position that a command answered: waits until the read models have come that far',
    example: '480',
  })
  list(
    @Param('association') association: string,
    @Query() query: Record<string, unknown>,
  ): Promise<DelegationView[]> {
    return this.queries.execute(new ListDelegationsQuery(association, filterOf(query)));
  }
}

function filterOf({ reported, from, to, ...others }: Readonly<Record<string, unknown>>): DelegationFilter {
  for (const field of Object.keys(others)) throw malformed([{ field, fault: 'är ett okänt fält' }]);
  if (reported !== undefined && reported !== 'true' && reported !== 'false')
    throw malformed([{ field: 'reported', fault: 'ska vara true eller false' }]);
  return {
    reported: reported === undefined ? undefined : reported === 'true',
    from: dayOf('from', from),
    to: dayOf('to', to),
  };
}

function dayOf(field: string, value: unknown): CivilDate | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isCivilDate(value)) return value;
  throw malformed([{ field, fault: 'ska vara ett datum som finns, ÅÅÅÅ-MM-DD' }]);
}
