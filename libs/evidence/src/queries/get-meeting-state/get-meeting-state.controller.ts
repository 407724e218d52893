import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, type Principal, type Versioned } from '#http';
import { asOf } from '#meetings';
import { GetMeetingStateQuery, type StateAsOf } from './get-meeting-state.query.js';

@Controller('v1/associations/:association')
@ApiTags('Revision')
@ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
@ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' })
export class GetMeetingStateController {
  constructor(private readonly queries: QueryBus) {}

  @Get('meetings/:id/state')
  @ApiOperation({
    operationId: 'meetings/state',
    summary: 'A meeting as it stood, folded from its events',
    description:
      'At most one of version, position and at; as it stands now without any. For everyone once the minutes are approved or the notes completed; before that for the roles.',
  })
  @Answers('StateAsOf')
  @ApiQuery({ name: 'version', required: false, description: 'After this version', example: '12' })
  @ApiQuery({ name: 'position', required: false, description: 'At this position of the log', example: '480' })
  @ApiQuery({
    name: 'at',
    required: false,
    description: 'At this time, by when events were recorded',
    example: '2021-06-01T12:00:00+02:00',
  })
  state(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Query() query: Record<string, unknown>,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<StateAsOf>> {
    return this.queries.execute(new GetMeetingStateQuery(association, meeting, asOf(query), reader));
  }
}
