import { Pattern, Text } from '#http';
import type { AssociationFounded } from '../../domain/association.events.js';

export class FoundAssociationDto implements AssociationFounded {
  @Text({ description: 'The name in daily use', example: 'Samordningsförbundet Skaraborg' })
  name!: string;

  @Text({ description: 'The registered name, when it differs', optional: true })
  legalName: string | null = null;

  @Pattern(/^\d{6}-\d{4}$/, 'ska vara ett organisationsnummer, NNNNNN-NNNN', {
    description: 'Organisation number; left out when it is not known',
    example: '222000-2279',
    optional: true,
  })
  organisationNumber: string | null = null;

  @Text({ description: 'Where the office is, as printed', optional: true })
  address: string | null = null;
}
