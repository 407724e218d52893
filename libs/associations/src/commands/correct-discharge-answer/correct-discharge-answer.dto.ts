import { Text } from '#http';
import type { CorrectDischargeAnswer } from '../../domain/discharge.commands.js';
import { AnswerDischargeDto } from '../answer-discharge/answer-discharge.dto.js';

export class CorrectDischargeAnswerDto
  extends AnswerDischargeDto
  implements Omit<CorrectDischargeAnswer, 'type'>
{
  @Text({ description: 'Why it is corrected', example: 'Paragrafens nummer var fel antecknat' })
  reason!: string;
}
