import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { type AssociationView, GetAssociationQuery } from './get-association.query.js';

@ApiTags('Samordningsförbund')
@Controller('v1/associations/:association')
export class GetAssociationController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'associations/get',
    summary: 'An association: its members, bodies, seats, people, notice boards and versions of the charter',
  })
  @Answers('AssociationView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  get(@Param('association') association: string): Promise<Versioned<AssociationView>> {
    return this.queries.execute(new GetAssociationQuery(association));
  }
}
