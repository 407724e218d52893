import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, type Principal, type Versioned } from '#http';
import { GetMeetingDecisionsQuery, type MeetingDecisions } from './get-meeting-decisions.query.js';

@ApiTags('Beslut')
@Controller('v1/associations/:association/meetings')
export class GetMeetingDecisionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id/decisions')
  @ApiOperation({
    operationId: 'meetings/decisions',
    summary: "One meeting's decisions, in the order of its paragraphs",
    description: 'For everyone once the minutes are approved; before that for the roles.',
  })
  @Answers('MeetingDecisions')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' })
  get(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<MeetingDecisions>> {
    return this.queries.execute(new GetMeetingDecisionsQuery(association, meeting, reader));
  }
}
