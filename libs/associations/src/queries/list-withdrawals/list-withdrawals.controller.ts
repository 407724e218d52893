import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, Day } from '#http';
import type { WithdrawalView } from '../withdrawal-view.js';
import { ListWithdrawalsQuery } from './list-withdrawals.query.js';

export class WithdrawalDayDto {
  @Day({
    description: 'The day to judge it on; today when left out',
    example: '2023-05-02',
    optional: true,
  })
  on?: string;
}

@ApiTags('Utträde')
@Controller('v1/associations/:association/withdrawals')
export class ListWithdrawalsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'withdrawals/list',
    summary: 'Members that leave: when, how long it is until then, and who has decided to go on',
  })
  @Answers('WithdrawalView', { list: true })
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  list(
    @Param('association') association: string,
    @Query() { on }: WithdrawalDayDto,
  ): Promise<WithdrawalView[]> {
    return this.queries.execute(new ListWithdrawalsQuery(association, on));
  }
}
