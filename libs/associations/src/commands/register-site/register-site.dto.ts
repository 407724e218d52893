import { Id, OneOf, Pattern, Text } from '#http';
import type { RegisterSite } from '../../domain/association.commands.js';

export class RegisterSiteDto implements Omit<RegisterSite, 'type'> {
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

  @OneOf(['automatic', 'by-hand'], {
    description: 'Whether Paragraf puts the anslag up there, or somebody does; automatic when left out',
    example: 'automatic',
    optional: true,
  })
  posting?: RegisterSite['posting'];
}
