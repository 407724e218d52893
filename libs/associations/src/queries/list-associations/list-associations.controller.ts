import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '#http';
import { type AssociationSummary, ListAssociationsQuery } from './list-associations.query.js';

@ApiTags('Samordningsförbund')
@Controller('v1/associations')
export class ListAssociationsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'associations/list', summary: 'Every association of the installation' })
  @Answers('AssociationSummary', { list: true })
  list(): Promise<AssociationSummary[]> {
    return this.queries.execute(new ListAssociationsQuery());
  }
}
