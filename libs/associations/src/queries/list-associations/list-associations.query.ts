import { Query } from '@nestjs/cqrs';

export interface AssociationSummary {
  readonly association: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly organisationNumber: string | null;
}

export class ListAssociationsQuery extends Query<AssociationSummary[]> {}
