import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, type Principal, type Versioned } from '#http';
import { GetMeetingQuery, type MeetingSummary } from './get-meeting.query.js';

@ApiTags('Sammanträden')
@Controller('v1/associations/:association/meetings')
export class GetMeetingController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'meetings/get',
    summary: 'How far a meeting has come; its ETag is what the next command names in If-Match',
    description:
      'For everyone once the minutes are approved or the notes completed; before that for the roles.',
  })
  @Answers('MeetingSummary')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' })
  get(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<MeetingSummary>> {
    return this.queries.execute(new GetMeetingQuery(association, meeting, reader));
  }
}
