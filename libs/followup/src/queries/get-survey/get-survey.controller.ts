import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { GetSurveyQuery, type SurveyView } from './get-survey.query.js';

@ApiTags('Uppföljning')
@Controller('v1/associations/:association/surveys')
export class GetSurveyController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'surveys/get',
    summary: 'An indicator survey with how many of each group answered what',
    description: 'A number that is null is withheld, so that nobody can be made out.',
  })
  @Answers('SurveyView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'id', description: "The survey's id", example: 'indikatorer-2025' })
  get(@Param('association') association: string, @Param('id') id: string): Promise<Versioned<SurveyView>> {
    return this.queries.execute(new GetSurveyQuery(association, id));
  }
}
