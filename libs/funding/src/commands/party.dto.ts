import { Id, Text } from '#http';
import type { PartyNamed } from '../domain/party.js';

export class PartyDto implements PartyNamed {
  @Id({ description: 'The member; left out for one who is not a member', example: 'fk', optional: true })
  member?: string;

  @Text({
    description: 'The name of one who is not a member; a member has the name it was admitted with',
    max: 200,
    optional: true,
  })
  name?: string;
}
