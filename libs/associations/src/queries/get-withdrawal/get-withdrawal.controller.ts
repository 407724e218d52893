import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, type Versioned } from '#http';
import { WithdrawalDayDto } from '../list-withdrawals/list-withdrawals.controller.js';
import type { WithdrawalView } from '../withdrawal-view.js';
import { GetWithdrawalQuery } from './get-withdrawal.query.js';

@ApiTags('Utträde')
@Controller('v1/associations/:association/withdrawals')
export class GetWithdrawalController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'withdrawals/get',
    summary: 'A withdrawal as it stands on a day, folded from its stream',
  })
  @Answers('WithdrawalView')
  @ApiParam({ name: 'association', description: "The association's id", example: 'skaraborg' })
  @ApiParam({ name: 'id', description: "The withdrawal's id", example: 'skovde-2021' })
  get(
    @Param('association') association: string,
    @Param('id') id: string,
    @Query() { on }: WithdrawalDayDto,
  ): Promise<Versioned<WithdrawalView>> {
    return this.queries.execute(new GetWithdrawalQuery(association, id, on));
  }
}
