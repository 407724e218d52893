import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerCsv, Answers, csvOf, ForRoles } from '#http';
import { kronor } from '../kronor.js';
import { FormatDto, yearIn } from '../money-format.dto.js';
import { FUNDING_READERS } from '../readers.js';
import { type FrameView, GetFrameQuery } from './get-frame.query.js';

@ApiTags('Årets medel')
@Controller('v1/associations/:association/frames')
export class GetFrameController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':year')
  @ForRoles(...FUNDING_READERS)
  @ApiOperation({
    operationId: 'frames/get',
    summary: 'The requests of a year side by side with its money, and what each member pays of them',
  })
  @Answers('FrameView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'year', description: 'The year', example: '2025' })
  async get(
    @Param('association') association: string,
    @Param('year') year: string,
    @Query() { format }: FormatDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FrameView | string> {
    const frame = await this.queries.execute(new GetFrameQuery(association, yearIn(year)));
    return format === 'csv' ? answerCsv(reply, `ram-${association}-${year}`, frameCsv(frame)) : frame;
  }
}

function frameCsv({ requests }: FrameView): string {
  return csvOf(
    ['Ansökan', 'Rubrik', 'Insats', 'Medlem', 'Sökt kr', 'Beslut', 'Beviljat kr'],
    requests.map((one) => [
      one.application,
      one.title,
      one.initiative,
      one.owner,
      kronor(one.requestedOre),
      one.outcome,
      kronor(one.grantedOre),
    ]),
  );
}
