import { Day, Id, Nested, OneOf } from '#http';
import type { CivilDate } from '#kernel';
import type { SubmitApplication } from '../../domain/application.commands.js';
import type { ApplicationSubmitted } from '../../domain/application.events.js';
import { ApplicationContentDto } from '../application-content.dto.js';
import { PartyDto } from '../party.dto.js';

export class SubmitApplicationDto extends ApplicationContentDto implements Omit<SubmitApplication, 'type'> {
  @OneOf(['application', 'budget-request'], {
    description: "For something new or longer, or for the next year's frame of what goes on",
    example: 'application',
  })
  kind!: ApplicationSubmitted['kind'];

  @OneOf(['ordinary', 'simplified'], { description: 'The form', example: 'ordinary' })
  form!: ApplicationSubmitted['form'];

  @Id({ description: 'The template of a simplified application', optional: true })
  template: string | null = null;

  @Id({ description: 'The initiative', example: 'ungdomssparet' })
  initiative!: string;

  @Nested(() => PartyDto, { description: 'Who applies' })
  applicant!: PartyDto;

  @Id({ description: 'The member through which somebody who is no member applies', optional: true })
  throughMember: string | null = null;

  @Id({ description: 'Its case in the registry', optional: true })
  case: string | null = null;

  @Day({
    description: 'When it came in; today when an applicant leaves it out',
    example: '2025-09-12',
    optional: true,
  })
  receivedOn: CivilDate | null = null;

  @Id({
    description:
      'The person who answers for it, and may see and change it; the one who submits it when left out by an applicant',
    optional: true,
  })
  contact: string | null = null;
}
