import { Day, Id, Text } from '#http';
import type { GiveNotice } from '../../domain/withdrawal.commands.js';

export class GiveNoticeDto implements Omit<GiveNotice, 'type'> {
  @Id({ description: 'The member that leaves: a municipality or a region', example: 'skovde' })
  member!: string;

  @Day({
    description:
      'The day the notice came to the association; null when the source only says that it has come',
    example: '2021-09-06',
    nullable: true,
  })
  receivedOn!: string | null;

  @Text({
    description: 'Where the member decided it; left out when it is not known',
    example: 'Kommunfullmäktige 2021-08-30 § 100',
    optional: true,
  })
  decidedBy: string | null = null;
}
