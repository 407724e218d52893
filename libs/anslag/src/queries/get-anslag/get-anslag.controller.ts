import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { type AnslagView, GetAnslagQuery } from './get-anslag.query.js';

@ApiTags('Anslag')
@Controller('v1/associations/:association')
export class GetAnslagController {
  constructor(private readonly queries: QueryBus) {}

  @Get('anslag/:id')
  @ApiOperation({ operationId: 'anslag/get', summary: 'An anslag with its days, its moves and its findings' })
  @Answers('AnslagView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The anslag's id", example: 'styrelse-2021-06-01' })
  get(@Param('association') association: string, @Param('id') id: string): Promise<Versioned<AnslagView>> {
    return this.queries.execute(new GetAnslagQuery(association, id));
  }
}
