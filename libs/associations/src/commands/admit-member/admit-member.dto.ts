import { Id, OneOf, Text } from '#http';
import type { MemberAdmitted, MemberKind } from '../../domain/association.events.js';

const KINDS: readonly MemberKind[] = [
  'municipality',
  'region',
  'social-insurance-agency',
  'employment-service',
];

export class AdmitMemberDto implements MemberAdmitted {
  @Id({ description: 'An id for the member', example: 'avesta' })
  member!: string;

  @Text({ description: "The member's name", example: 'Avesta kommun' })
  name!: string;

  @OneOf(KINDS, { description: 'What kind of member it is', example: 'municipality' })
  kind!: MemberKind;

  @Text({ description: 'Short code used in minutes', example: 'RÖL', max: 10, optional: true })
  code: string | null = null;
}
