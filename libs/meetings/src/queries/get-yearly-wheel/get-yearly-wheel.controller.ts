import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Day, ForRoles, malformed } from '#http';
import { MinPosition } from '../min-position.js';
import { GetYearlyWheelQuery, type YearlyWheel } from './get-yearly-wheel.query.js';

export class WheelDayDto {
  @Day({
    description: 'The day to judge it on; today when left out',
    example: '2025-11-30',
    optional: true,
  })
  on?: string;
}

@ApiTags('Årshjul')
@Controller('v1/associations/:association/yearly-wheel')
export class GetYearlyWheelController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':year')
  @ForRoles('secretary', 'chair', 'approver', 'director', 'auditor', 'operator')
  @ApiOperation({
    operationId: 'yearly-wheel/get',
    summary: 'The year’s days by law, charter and custom, each with what has been done by a day',
    description: 'Reads drafts too, so it is for the roles. What the records cannot tell is `unknown`.',
  })
  @Answers('YearlyWheel')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'year', description: 'The year', example: '2025' })
  @MinPosition()
  get(
    @Param('association') association: string,
    @Param('year') year: string,
    @Query() { on }: WheelDayDto,
  ): Promise<YearlyWheel> {
    if (!/^[12]\d{3}$/.test(year)) throw malformed([{ field: 'year', fault: 'ska vara ett år, ÅÅÅÅ' }]);
    return this.queries.execute(new GetYearlyWheelQuery(association, Number(year), on));
  }
}
