import { Id, Text } from '#http';
import type { PersonRegistered } from '../../domain/association.events.js';

export class RegisterPersonDto implements PersonRegistered {
  @Id({ description: 'An opaque id, never made from the name', example: 'p01' })
  person!: string;

  @Text({ description: 'The name as it is to be printed', example: 'Kim Exempel', max: 200 })
  name!: string;
}
