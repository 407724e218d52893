import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerCsv, Answers, type Versioned } from '#http';
import { followUpCsv } from '../follow-up-csv.js';
import type { FollowUpView } from '../follow-up-view.js';
import { FormatQuery, isCsv } from '../format.js';
import { GetFollowUpQuery } from './get-follow-up.query.js';

@ApiTags('Uppföljning')
@Controller('v1/associations/:association/follow-ups')
export class GetFollowUpController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'follow-ups/get',
    summary: 'What an initiative has reported of a period, compared with the report before',
    description: 'A number that is null is withheld, so that nobody can be made out.',
  })
  @Answers('FollowUpView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'id', description: "The report's id", example: 'ungdomsspar-2025-1' })
  @FormatQuery()
  async get(
    @Param('association') association: string,
    @Param('id') id: string,
    @Query('format') format: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned<FollowUpView> | string> {
    const csv = isCsv(format);
    const view = await this.queries.execute(new GetFollowUpQuery(association, id));
    return csv ? answerCsv(reply, `uppfoljning-${id}`, followUpCsv([view.body])) : view;
  }
}
