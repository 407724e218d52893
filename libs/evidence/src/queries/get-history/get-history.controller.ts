import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Bearer, type Principal, Refusals, Versioned } from '#http';
import { collections, isCollection, notFound } from '../../histories.js';
import { GetHistoryQuery, type HistoryEntry, type HistoryView } from './get-history.query.js';

const JSON_LINES = 'application/jsonl';
const LINES = {
  [JSON_LINES]: { schema: { type: 'string' as const, description: 'One HistoryEntry a line' } },
};

@Controller('v1/associations/:association')
@ApiTags('Revision')
@ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
@ApiParam({
  name: 'collection',
  enum: collections,
  description: "What has the history. A document's id is its meeting's, and the association's its own",
  example: 'meetings',
})
@ApiParam({ name: 'id', description: 'The id of the meeting, anslag, …', example: 'styrelse-2021-06-01' })
export class GetHistoryController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':collection/:id/events')
  @ApiOperation({
    operationId: 'history',
    summary: 'Everything that has happened to something, event by event',
    description:
      'For everyone, except drafts: a meeting is public once its minutes are approved or its notes completed, and before that for the roles. What is about money is for the roles; figures and surveys as they were reported are for auditors.',
  })
  @ApiOkResponse({
    description: 'What was asked for',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/HistoryView' } },
      ...LINES,
    },
  })
  @Refusals()
  async events(
    @Param() address: Address,
    @Headers('accept') accept: string | undefined,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned<HistoryView | string>> {
    void reply.header('Vary', 'Accept');
    if (accept?.includes(JSON_LINES)) return this.lines(address, reader, reply);
    const { stream, version, body } = await this.history(address, reader);
    return new Versioned(stream, version, { stream, version, events: body });
  }

  @Get(':collection/:id/events.jsonl')
  @ApiOperation({ operationId: 'history.jsonl', summary: 'The same as JSON lines, one event a line' })
  @ApiOkResponse({ description: 'What was asked for', content: LINES })
  @Refusals()
  async lines(
    @Param() address: Address,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned<string>> {
    const { stream, version, body } = await this.history(address, reader);
    void reply.header('Content-Type', `${JSON_LINES}; charset=utf-8`);
    return new Versioned(stream, version, body.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }

  private history(
    { association, collection, id }: Address,
    reader: Principal | undefined,
  ): Promise<Versioned<readonly HistoryEntry[]>> {
    if (!isCollection(collection)) throw notFound(association, collection, id);
    return this.queries.execute(new GetHistoryQuery(association, collection, id, reader));
  }
}

interface Address {
  readonly association: string;
  readonly collection: string;
  readonly id: string;
}
