import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerCsv, Answers, Bearer, csvOf, ForRoles, Id, OneOf, type Principal } from '#http';
import type { GrantStatus } from '../../domain/grant.state.js';
import type { GrantSummary } from '../grant-view.js';
import { kronor } from '../kronor.js';
import { FUNDING_READERS_AND_APPLICANTS } from '../readers.js';
import { MoneyFormatDto } from '../money-format.dto.js';
import { ListGrantsQuery } from './list-grants.query.js';

const STATUSES: readonly GrantStatus[] = ['reserved', 'bound', 'lapsed', 'ended'];

export class GrantFilterDto extends MoneyFormatDto {
  @Id({ description: 'Only those of this initiative', example: 'samverkansteam-avesta', optional: true })
  initiative?: string;

  @Id({ description: 'Only those that this member answers for', example: 'avesta', optional: true })
  owner?: string;

  @OneOf(STATUSES, { description: 'Only those that have come so far', optional: true })
  status?: GrantStatus;
}

@ApiTags('Beviljanden')
@Controller('v1/associations/:association/grants')
export class ListGrantsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ForRoles(...FUNDING_READERS_AND_APPLICANTS)
  @ApiOperation({
    operationId: 'grants/list',
    summary: 'Grants with what is left of them, the latest decision first',
    description: 'An applicant sees their own.',
  })
  @Answers('GrantSummary', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  async list(
    @Param('association') association: string,
    @Query() { year, format, ...filter }: GrantFilterDto,
    @Bearer() reader: Principal | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantSummary[] | string> {
    const asked = { ...filter, year: year === undefined ? undefined : Number(year) };
    const grants = await this.queries.execute(new ListGrantsQuery(association, asked, reader));
    return format === 'csv' ? answerCsv(reply, `beviljanden-${association}`, grantsCsv(grants)) : grants;
  }
}

function grantsCsv(grants: readonly GrantSummary[]): string {
  const header = [
    'Beviljande',
    'Insats',
    'Medlem',
    'Beslut',
    'Dag',
    'Läge',
    'Avtal',
    'Beviljat kr',
    'Förbrukat kr',
    'Utbetalt kr',
    'Åter kr',
    'Kvar kr',
  ];
  return csvOf(
    header,
    grants.map((one) => [
      one.grant,
      one.title,
      one.owner,
      one.decision.label,
      one.decision.date,
      one.status,
      one.agreedOn,
      ...[one.grantedOre, one.drawnOre, one.paidOre, one.backOre, one.leftOre].map(kronor),
    ]),
  );
}
