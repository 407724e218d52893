import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, type Principal, Versioned } from '#http';
import { GetMeetingEventsQuery } from './get-meeting-events.query.js';

const JSON_LINES = 'application/jsonl';

@Controller('v1/associations/:association')
@ApiTags('Revision')
@ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
@ApiParam({ name: 'id', description: "The meeting's id", example: 'styrelse-2021-06-01' })
export class GetMeetingEventsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('meetings/:id/events')
  @ApiOperation({
    operationId: 'meetings/events',
    summary: "A meeting's history, event by event",
    description:
      'For everyone once the minutes are approved or the notes completed; before that for the roles.',
  })
  @ApiProduces('application/json', JSON_LINES)
  async events(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Headers('accept') accept: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned<unknown>> {
    void reply.header('Vary', 'Accept');
    if (accept?.includes(JSON_LINES)) return this.lines(association, meeting, reader, reply);
    const { stream, version, body } = await this.queries.execute(
      new GetMeetingEventsQuery(association, meeting, reader),
    );
    return new Versioned(stream, version, { stream, version, events: body });
  }

  @Get('meetings/:id/events.jsonl')
  @ApiOperation({
    operationId: 'meetings/events.jsonl',
    summary: 'The same history as JSON lines, one event a line',
  })
  @ApiProduces(JSON_LINES)
  async lines(
    @Param('association') association: string,
    @Param('id') meeting: string,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned<string>> {
    const { stream, version, body } = await this.queries.execute(
      new GetMeetingEventsQuery(association, meeting, reader),
    );
    void reply.header('Content-Type', `${JSON_LINES}; charset=utf-8`);
    return new Versioned(stream, version, body.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }
}
