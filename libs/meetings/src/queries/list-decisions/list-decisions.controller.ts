import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, malformed, type Principal } from '#http';
import { faultInText } from '#kernel';
import { DECISION_TYPES } from '../../domain/decision-types.js';
import type { DecisionView } from '../decision-view.js';
import { worksWithin } from '../drafts.js';
import { MinPosition } from '../min-position.js';
import { type DecisionFilter, ListDecisionsQuery } from './list-decisions.query.js';

@ApiTags('Beslut')
@Controller('v1/associations/:association/decisions')
export class ListDecisionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'decisions/list',
    summary: "An association's decisions, the latest meeting first",
    description: 'Of approved minutes for everyone; of drafts too for the roles.',
  })
  @Answers('DecisionView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiQuery({ name: 'year', required: false, description: 'The year of the meeting', example: '2021' })
  @ApiQuery({ name: 'type', required: false, enum: DECISION_TYPES, description: 'The kind of decision' })
  @ApiQuery({
    name: 'text',
    required: false,
    description: 'Words that stand in the decision or its heading',
    example: 'finansiering',
  })
  @ApiQuery({
    name: 'initiative',
    required: false,
    description: 'The id of an initiative that the decision names',
    example: 'stoppa-valdet',
  })
  @MinPosition()
  list(
    @Param('association') association: string,
    @Query() query: Record<string, unknown>,
    @Bearer() reader: Principal | undefined,
  ): Promise<DecisionView[]> {
    const drafts = worksWithin(association, reader);
    return this.queries.execute(new ListDecisionsQuery(association, filterOf(query), drafts));
  }
}

const FIELDS = ['year', 'type', 'text', 'initiative'];

function filterOf(query: Readonly<Record<string, unknown>>): DecisionFilter {
  for (const [field, value] of Object.entries(query)) {
    if (!FIELDS.includes(field)) throw malformed([{ field, fault: 'är ett okänt fält' }]);
    if (typeof value !== 'string' || value.length > 200)
      throw malformed([{ field, fault: 'ska anges en gång, med högst 200 tecken' }]);
    const fault = faultInText(value);
    if (fault) throw malformed([{ field, fault }]);
  }
  const { year, type, text, initiative } = query as Record<string, string | undefined>;
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw malformed([{ field: 'year', fault: 'ska vara ett år, ÅÅÅÅ' }]);
  if (type !== undefined && !DECISION_TYPES.some((one) => one === type))
    throw malformed([{ field: 'type', fault: `ska vara något av ${DECISION_TYPES.join(', ')}` }]);
  return { year: year === undefined ? undefined : Number(year), type, text, initiative };
}
