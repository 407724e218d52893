import { Id, Pattern, Text } from '#http';
import type { SiteRegistered } from '../../domain/association.events.js';

export class RegisterSiteDto implements SiteRegistered {
  @Id({ description: 'An id for the notice board', example: 'avesta' })
  site!: string;

  @Text({ description: "The notice board's name", example: 'Avesta kommuns anslagstavla' })
  name!: string;

  @Id({
    description: 'The member kommun or region whose board it is; left out when it is none of theirs',
    example: 'avesta',
    optional: true,
  })
  member: string | null = null;

  @Pattern(/^https:\/\/[^\s"<>]{1,500}$/, 'ska vara en webbadress som börjar med https://', {
    description: 'Where it is on the web',
    example: 'https://www.example.se/anslagstavla',
    optional: true,
  })
  url: string | null = null;
}
