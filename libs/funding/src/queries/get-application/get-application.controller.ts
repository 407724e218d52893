import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, ForRoles, type Principal, type Versioned } from '#http';
import { FUNDING_READERS_AND_APPLICANTS } from '../readers.js';
import type { ApplicationView } from '../application-view.js';
import { GetApplicationQuery } from './get-application.query.js';

@ApiTags('Ansökningar')
@Controller('v1/associations/:association/applications')
export class GetApplicationController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ForRoles(...FUNDING_READERS_AND_APPLICANTS)
  @ApiOperation({
    operationId: 'applications/get',
    summary: 'An application with the way it has come, what it lacks and what it asks for',
    description: 'An applicant sees their own, and the opinions on it once the matter is closed.',
  })
  @Answers('ApplicationView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'sodra-dalarna' })
  @ApiParam({ name: 'id', description: "The application's id", example: 'avesta-2025' })
  get(
    @Param('association') association: string,
    @Param('id') id: string,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<ApplicationView>> {
    return this.queries.execute(new GetApplicationQuery(association, id, reader));
  }
}
