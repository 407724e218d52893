import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerCsv, Answers, malformed } from '#http';
import { isSlug } from '#kernel';
import { followUpCsv } from '../follow-up-csv.js';
import type { FollowUpView } from '../follow-up-view.js';
import { FormatQuery, isCsv } from '../format.js';
import type { FollowUpFilter } from '../standing-reports.js';
import { ListFollowUpsQuery } from './list-follow-ups.query.js';

@ApiTags('Uppföljning')
@Controller('v1/associations/:association/follow-ups')
export class ListFollowUpsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'follow-ups/list',
    summary: 'What the initiatives have reported in numbers of people, the latest period first',
    description: 'A number that is null is withheld, so that nobody can be made out.',
  })
  @Answers('FollowUpView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiQuery({
    name: 'initiative',
    required: false,
    description: 'Only of this initiative',
    example: 'ungdomsspar',
  })
  @ApiQuery({
    name: 'year',
    required: false,
    description: 'Only periods with a day in this year',
    example: '2025',
  })
  @FormatQuery()
  @ApiQuery({
    name: 'minPosition',
    required: false,
    description: 'The position that a command answered: waits until the read models have come that far',
    example: '480',
  })
  async list(
    @Param('association') association: string,
    @Query() { format, ...query }: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpView[] | string> {
    const csv = isCsv(format);
    const views = await this.queries.execute(new ListFollowUpsQuery(association, filterOf(query)));
    return csv ? answerCsv(reply, `uppfoljning-${association}`, followUpCsv(views)) : views;
  }
}

function filterOf({ initiative, year, ...others }: Readonly<Record<string, unknown>>): FollowUpFilter {
  for (const field of Object.keys(others)) throw malformed([{ field, fault: 'är ett okänt fält' }]);
  if (initiative !== undefined && !(typeof initiative === 'string' && isSlug(initiative)))
    throw malformed([{ field: 'initiative', fault: 'ska vara ett id' }]);
  if (year !== undefined && !(typeof year === 'string' && /^\d{4}$/.test(year)))
    throw malformed([{ field: 'year', fault: 'ska vara ett år, ÅÅÅÅ' }]);
  return { initiative, year: year === undefined ? undefined : Number(year) };
}
