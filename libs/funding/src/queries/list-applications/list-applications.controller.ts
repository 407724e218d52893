import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, ForRoles, Id, OneOf, Pattern, type Principal } from '#http';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../../domain/application-status.js';
import { FUNDING_READERS_AND_APPLICANTS } from '../readers.js';
import type { ApplicationSummary } from '../application-view.js';
import { ListApplicationsQuery } from './list-applications.query.js';

export class ApplicationFilterDto {
  @Pattern(/^\d{4}$/, 'ska vara ett år, ÅÅÅÅ', {
    description: 'Only those that ask for money that year',
    example: '2025',
    optional: true,
  })
  year?: string;

  @Id({ description: 'Only those for this initiative', example: 'samverkansteam-avesta', optional: true })
  initiative?: string;

  @OneOf(APPLICATION_STATUSES, { description: 'Only those that have come so far', optional: true })
  state?: ApplicationStatus;

  @Id({
    description: 'Only those for initiatives that this member answers for',
    example: 'avesta',
    optional: true,
  })
  owner?: string;
}

@ApiTags('Ansökningar')
@Controller('v1/associations/:association/applications')
export class ListApplicationsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ForRoles(...FUNDING_READERS_AND_APPLICANTS)
  @ApiOperation({
    operationId: 'applications/list',
    summary: 'Applications and budget requests, the latest first',
    description: 'An applicant sees their own.',
  })
  @Answers('ApplicationSummary', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  list(
    @Param('association') association: string,
    @Query() { year, initiative, state, owner }: ApplicationFilterDto,
    @Bearer() reader: Principal | undefined,
  ): Promise<ApplicationSummary[]> {
    const filter = { year: year === undefined ? undefined : Number(year), initiative, state, owner };
    return this.queries.execute(new ListApplicationsQuery(association, filter, reader));
  }
}
