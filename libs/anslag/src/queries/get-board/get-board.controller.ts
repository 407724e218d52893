import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Day } from '#http';
import { type Board, GetBoardQuery } from './get-board.query.js';

export class BoardDayDto {
  @Day({
    description: 'The day to show the board as it stands on; today when left out',
    example: '2021-07-01',
    optional: true,
  })
  on?: string;
}

@ApiTags('Anslag')
@Controller('v1/associations/:association')
export class GetBoardController {
  constructor(private readonly queries: QueryBus) {}

  @Get('anslag')
  @ApiOperation({
    operationId: 'anslag/board',
    summary: 'The notice board on a day: what is up, and what has been',
  })
  @Answers('Board')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  get(@Param('association') association: string, @Query() { on }: BoardDayDto): Promise<Board> {
    return this.queries.execute(new GetBoardQuery(association, on));
  }
}
