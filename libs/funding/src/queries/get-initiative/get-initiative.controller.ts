import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import type { InitiativeView } from '../initiative-view.js';
import { GetInitiativeQuery } from './get-initiative.query.js';

@ApiTags('Insatser')
@Controller('v1/associations/:association/initiatives')
export class GetInitiativeController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({ operationId: 'initiatives/get', summary: 'An initiative, folded from its stream' })
  @Answers('InitiativeView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'id', description: "The initiative's id", example: 'samverkansteam-avesta' })
  get(
    @Param('association') association: string,
    @Param('id') id: string,
  ): Promise<Versioned<InitiativeView>> {
    return this.queries.execute(new GetInitiativeQuery(association, id));
  }
}
