import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { type CaseView, GetCaseQuery } from './get-case.query.js';

@ApiTags('Diarium')
@Controller('v1/associations/:association')
export class GetCaseController {
  constructor(private readonly queries: QueryBus) {}

  @Get('cases/:id')
  @ApiOperation({ operationId: 'cases/get', summary: 'A case in the registry' })
  @Answers('CaseView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'id', description: "The case's id", example: 'delarsbokslut-2024' })
  get(@Param('association') association: string, @Param('id') id: string): Promise<Versioned<CaseView>> {
    return this.queries.execute(new GetCaseQuery(association, id));
  }
}
