import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers } from '#http';
import { ListSurveysQuery, type SurveySummary } from './list-surveys.query.js';

@ApiTags('Uppföljning')
@Controller('v1/associations/:association/surveys')
export class ListSurveysController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'surveys/list',
    summary: "An association's indicator surveys, the latest first",
  })
  @Answers('SurveySummary', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiQuery({
    name: 'minPosition',
    required: false,
    description: 'The position that a command answered: waits until the read models have come that far',
    example: '480',
  })
  list(@Param('association') association: string): Promise<SurveySummary[]> {
    return this.queries.execute(new ListSurveysQuery(association));
  }
}
