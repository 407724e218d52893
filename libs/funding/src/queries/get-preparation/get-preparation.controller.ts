import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { GetPreparationQuery, type PreparationView } from './get-preparation.query.js';

@ApiTags('Ansökningar')
@Controller('v1/associations/:association/application-preparation')
export class GetPreparationController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'applications/get-preparation',
    summary: 'How applications are prepared, on what templates, and how initiatives are sorted',
  })
  @Answers('PreparationView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  get(@Param('association') association: string): Promise<Versioned<PreparationView>> {
    return this.queries.execute(new GetPreparationQuery(association));
  }
}
