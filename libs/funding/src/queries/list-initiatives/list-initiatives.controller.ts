import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Id, OneOf } from '#http';
import type { InitiativeKind } from '../../domain/initiative.events.js';
import { INITIATIVE_KINDS } from '../../domain/initiative.kinds.js';
import type { InitiativeView } from '../initiative-view.js';
import { ListInitiativesQuery } from './list-initiatives.query.js';

export class InitiativeFilterDto {
  @OneOf(INITIATIVE_KINDS, { description: 'Only of this kind', optional: true })
  kind?: InitiativeKind;

  @Id({ description: 'Only those that this member answers for', example: 'alvsta', optional: true })
  owner?: string;

  @OneOf(['true', 'false'], {
    description: 'Only those that go on today, or only those that do not',
    optional: true,
  })
  ongoing?: 'true' | 'false';
}

@ApiTags('Insatser')
@Controller('v1/associations/:association/initiatives')
export class ListInitiativesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ operationId: 'initiatives/list', summary: "An association's initiatives, by their titles" })
  @Answers('InitiativeView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  list(
    @Param('association') association: string,
    @Query() { kind, owner, ongoing }: InitiativeFilterDto,
  ): Promise<InitiativeView[]> {
    const goesOn = ongoing === undefined ? undefined : ongoing === 'true';
    return this.queries.execute(new ListInitiativesQuery(association, { kind, owner, ongoing: goesOn }));
  }
}
