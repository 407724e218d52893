import type { CivilDate } from '#kernel';
import { Day, OneOf, Text } from '#http';
import type { SignMinutes } from '../../domain/meeting.commands.js';
import { PersonToPrintDto } from '../person-to-print.dto.js';

export class SignMinutesDto extends PersonToPrintDto implements Omit<SignMinutes, 'type'> {
  @OneOf(['secretary', 'chair', 'approver'], { description: 'In which role they sign', example: 'approver' })
  role!: SignMinutes['role'];

  @Day({
    description: 'The day; null when the source does not give it',
    example: '2021-06-28',
    nullable: true,
  })
  on!: CivilDate | null;

  @Text({
    description: 'Why there is no day; required when `on` is null',
    example: 'Underskriften är odaterad.',
    optional: true,
  })
  dateMissing?: string;

  @OneOf(['paper', 'electronic'], {
    description: 'How; `paper` when left out. The secretary may record signatures on paper for others',
    example: 'paper',
    optional: true,
  })
  method?: 'paper' | 'electronic';
}
