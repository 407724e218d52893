import type { CivilDate } from '#kernel';
import { Day, Text } from '#http';

export class AssignmentDto {
  @Text({ description: 'Who shall do it', example: 'förbundschefen', max: 200 })
  owner!: string;

  @Text({ description: 'What', example: 'Återkomma med ett konkret förslag.', max: 2000 })
  text!: string;

  @Day({ description: 'When it is due', example: '2021-09-21', optional: true })
  due?: CivilDate;

  @Text({
    description: 'When, as the minutes write it',
    example: 'nästa styrelsemöte',
    max: 200,
    optional: true,
  })
  dueAsWritten?: string;
}
