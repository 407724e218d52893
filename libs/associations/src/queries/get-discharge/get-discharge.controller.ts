import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { type DischargeView, GetDischargeQuery } from './get-discharge.query.js';

@ApiTags('Ansvarsfrihet')
@Controller('v1/associations/:association/discharges')
export class GetDischargeController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'discharges/get',
    summary: 'Discharge for one legal entity and year, folded from its stream',
  })
  @Answers('DischargeView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The discharge's id", example: 'norra-2020' })
  get(@Param('association') association: string, @Param('id') id: string): Promise<Versioned<DischargeView>> {
    return this.queries.execute(new GetDischargeQuery(association, id));
  }
}
