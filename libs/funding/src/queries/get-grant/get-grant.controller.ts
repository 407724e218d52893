import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, ForRoles, type Principal, type Versioned } from '#http';
import type { GrantView } from '../grant-view.js';
import { FUNDING_READERS_AND_APPLICANTS } from '../readers.js';
import { GetGrantQuery } from './get-grant.query.js';

@ApiTags('Beviljanden')
@Controller('v1/associations/:association/grants')
export class GetGrantController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ForRoles(...FUNDING_READERS_AND_APPLICANTS)
  @ApiOperation({
    operationId: 'grants/get',
    summary:
      'A grant: its decision, money, conditions, agreement, requisitions, reports, and what is waited for',
    description: 'An applicant sees their own.',
  })
  @Answers('GrantView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The grant's id", example: 'ungdomssparet-2026' })
  get(
    @Param('association') association: string,
    @Param('id') id: string,
    @Bearer() reader: Principal | undefined,
  ): Promise<Versioned<GrantView>> {
    return this.queries.execute(new GetGrantQuery(association, id, reader));
  }
}
