import type { CivilDate } from '#kernel';
import { Day, Id, NestedList, OneOf, Text } from '#http';
import type { SignAgreement } from '../../domain/grant.commands.js';
import type { AgreedReport, ReportKind } from '../../domain/grant.events.js';

export class SignatoryDto {
  @Text({ description: 'The party', example: 'Björkby kommun', max: 200 })
  party!: string;

  @Text({ description: 'The function, never a name', example: 'Förvaltningschef', max: 200 })
  function!: string;
}

export class AgreedReportDto implements AgreedReport {
  @Id({ description: 'An id for the report', example: 'halvar-1' })
  report!: string;

  @OneOf(['monthly', 'half-year', 'final'], { description: 'What kind', example: 'half-year' })
  kind!: ReportKind;

  @Day({ description: 'When it is due', example: '2026-08-15' })
  due!: CivilDate;
}

export class SignAgreementDto implements Omit<SignAgreement, 'type'> {
  @Id({ description: 'An id for the agreement', example: 'avtal-ungdomssparet' })
  agreement!: string;

  @Text({ description: 'Its Dnr, as written', example: 'BSF 2026/14', max: 100, optional: true })
  caseNumber?: string;

  @Day({ description: 'The day of the last signature', example: '2026-04-20' })
  signedOn!: CivilDate;

  @NestedList(() => SignatoryDto, {
    description: 'For whom it is signed',
    example: [
      { party: 'Björkby kommun', function: 'Förvaltningschef' },
      { party: 'Samordningsförbundet', function: 'Förbundschef' },
    ],
    minItems: 2,
  })
  signatories!: SignatoryDto[];

  @NestedList(() => AgreedReportDto, { description: 'The reports that are owed, and when' })
  reports!: AgreedReportDto[];

  @Id({
    description: 'The anslag of the minutes, which tells when the decision gains legal force',
    example: 'styrelsen-2026-03-18',
    optional: true,
  })
  anslag?: string;

  @Text({
    description:
      'Why it is carried out before the decision has gained legal force (13 kap. 14 § KL); needed when it is',
    example: 'Insatsen börjar den 1 maj, och beslutet går att ändra om det upphävs.',
    max: 2000,
    optional: true,
  })
  executedEarlyBecause?: string;
}
