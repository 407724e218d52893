import type { CivilDate } from '#kernel';
import { Day, OneOf, Pattern, Text } from '#http';
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
    description:
      'How; `paper` when left out. `electronic`: in another system, as `evidence` shows; here it is `minutes/sign-electronically`. The secretary may record for others what was signed on paper, or what evidence shows',
    example: 'paper',
    optional: true,
  })
  method?: 'paper' | 'electronic';

  @Pattern(/^[0-9a-f]{64}$/, 'ska vara SHA-256 av innehållet, 64 hexadecimala siffror', {
    description:
      'SHA-256 of a stored attachment that shows the signature: the signed paper scanned (PDF, PNG, JPEG), or the PDF that was signed in another system. Whoever names it vouches for it',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    optional: true,
  })
  evidence?: string;
}
