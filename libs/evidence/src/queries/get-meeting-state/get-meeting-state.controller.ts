import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, type Principal, type Versioned } from '#http';
import { asOf, AsOfParameters } from '#meetings';
import { GetMeetingStateQuery, type StateAsOf } from './get-meeting-state.query.js';

@Controller('v1/associations/:association')
@ApiTags('Revision')
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
  @AsOfParameters()
  state(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Query() query: Record<string, unknown>,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<StateAsOf>> {
    return this.queries.execute(new GetMeetingStateQuery(association, meeting, asOf(query), reader));
  }
}
