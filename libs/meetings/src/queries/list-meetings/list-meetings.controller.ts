import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '#http';
import { MinPosition } from '../min-position.js';
import { type CalendarEntry, ListMeetingsQuery } from './list-meetings.query.js';

@ApiTags('Sammanträden')
@Controller('v1/associations/:association/meetings')
export class ListMeetingsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'meetings/list', summary: "An association's meetings, the latest first" })
  @Answers('CalendarEntry', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @MinPosition()
  list(@Param('association') association: string): Promise<CalendarEntry[]> {
    return this.queries.execute(new ListMeetingsQuery(association));
  }
}
