import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import type { DelegationView } from '../delegation-view.js';
import { GetDelegationQuery } from './get-delegation.query.js';

@ApiTags('Delegation')
@Controller('v1/associations/:association/delegations')
export class GetDelegationController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'delegations/get',
    summary: 'A delegation with what has been decided by it, folded from its stream',
  })
  @Answers('DelegationView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'id', description: "The delegation's id", example: 'inkop' })
  get(
    @Param('association') association: string,
    @Param('id') id: string,
  ): Promise<Versioned<DelegationView>> {
    return this.queries.execute(new GetDelegationQuery(association, id));
  }
}
