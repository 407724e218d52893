import { Day, Text } from '#http';
import type { StateNoticeDay } from '../../domain/withdrawal.commands.js';

export class StateNoticeDayDto implements Omit<StateNoticeDay, 'type'> {
  @Day({ description: 'The day the notice came to the association', example: '2021-09-06' })
  receivedOn!: string;

  @Text({ description: 'Where the day stands', example: 'Ankomststämpel på begäran' })
  source!: string;
}
