import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, malformed } from '#http';
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
    description: 'With `reported=false` only decisions that the board has not been told of yet.',
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

function filterOf({ reported, ...others }: Readonly<Record<string, unknown>>): DelegationFilter {
  for (const field of Object.keys(others)) throw malformed([{ field, fault: 'är ett okänt fält' }]);
  if (reported === undefined) return {};
  if (reported !== 'true' && reported !== 'false')
    throw malformed([{ field: 'reported', fault: 'ska vara true eller false' }]);
  return { reported: reported === 'true' };
}
