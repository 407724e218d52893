import { Day, Id, Ids, OneOf, Texts } from '#http';
import { PAPER_KINDS, type PaperKind } from '../../domain/act-model.js';

export class IssuePaperDto {
  @OneOf(PAPER_KINDS, { description: 'Which paper', example: 'extract' })
  kind!: PaperKind;

  @Id({
    description:
      'What it is about: a meeting, an anslag, an application, a grant, a delegation or the association',
    example: 'styrelse-2021-06-01',
  })
  of!: string;

  @Ids({
    description:
      'Items of an extract, sites of a proof, the requisition of a receipt, the first and last day of a report; the whole when left out',
    example: ['budget'],
    optional: true,
  })
  parts: string[] = [];

  @Texts({
    description: 'To whom it is sent: functions and organisations, never persons',
    example: ['Socialförvaltningen i Avesta kommun'],
    max: 200,
    minItems: 1,
  })
  recipients!: string[];

  @Day({ description: 'When it is sent', example: '2021-06-22' })
  on!: string;
}
