import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Bearer, malformed, type Principal } from '#http';
import { faultInText, isCivilDate } from '#kernel';
import type { AssignmentView } from '../assignment-view.js';
import { worksWithin } from '../drafts.js';
import { MinPosition } from '../min-position.js';
import { type AssignmentFilter, ListAssignmentsQuery } from './list-assignments.query.js';

@ApiTags('Uppdrag')
@Controller('v1/associations/:association/assignments')
export class ListAssignmentsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'assignments/list',
    summary: 'What minutes have asked somebody to do, and what has become of it',
    description: 'Of approved minutes and completed notes for everyone; of drafts too for the roles.',
  })
  @Answers('AssignmentView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiQuery({
    name: 'open',
    required: false,
    enum: ['true', 'false'],
    description: 'Only those that are not done or dropped, or only those that are',
  })
  @ApiQuery({
    name: 'late',
    required: false,
    enum: ['true', 'false'],
    description: 'Only those whose day has passed, or only the others',
  })
  @ApiQuery({
    name: 'owner',
    required: false,
    description: 'Words that stand in the owner as written',
    example: 'förbundschef',
  })
  @ApiQuery({
    name: 'on',
    required: false,
    description: 'The day to judge them on; today when left out',
    example: '2021-10-01',
  })
  @MinPosition()
  list(
    @Param('association') association: string,
    @Query() query: Record<string, unknown>,
    @Bearer() reader: Principal | undefined,
  ): Promise<AssignmentView[]> {
    const drafts = worksWithin(association, reader);
    return this.queries.execute(new ListAssignmentsQuery(association, filterOf(query), drafts));
  }
}

const FIELDS = ['open', 'late', 'owner', 'on'];

function filterOf(query: Readonly<Record<string, unknown>>): AssignmentFilter {
  for (const [field, value] of Object.entries(query)) {
    if (!FIELDS.includes(field)) throw malformed([{ field, fault: 'är ett okänt fält' }]);
    if (typeof value !== 'string' || value.length > 200)
      throw malformed([{ field, fault: 'ska anges en gång, med högst 200 tecken' }]);
    const fault = faultInText(value);
    if (fault) throw malformed([{ field, fault }]);
  }
  const { open, late, owner, on } = query as Record<string, string | undefined>;
  if (on !== undefined && !isCivilDate(on))
    throw malformed([{ field: 'on', fault: 'ska vara ett datum som finns, ÅÅÅÅ-MM-DD' }]);
  return { open: yesOrNo('open', open), late: yesOrNo('late', late), owner, on };
}

function yesOrNo(field: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value !== 'true' && value !== 'false') throw malformed([{ field, fault: 'ska vara true eller false' }]);
  return value === 'true';
}
