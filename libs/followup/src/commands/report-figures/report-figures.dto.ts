import { Day, Id, Nested, OneOf, Text } from '#http';
import type { FiguresReported, FollowUpKind } from '../../domain/follow-up.events.js';
import { FiguresDto } from '../figures.dto.js';

const KINDS: readonly FollowUpKind[] = ['monthly', 'part-year', 'half-year', 'year', 'final'];

export class ReportFiguresDto implements FiguresReported {
  @Id({ description: "The initiative's id", example: 'ungdomsspar' })
  initiative!: string;

  @Text({ description: 'What it is called', example: 'Ungdomsspåret' })
  initiativeTitle!: string;

  @Id({ description: 'The grant that pays for it', example: 'ungdomsspar-2025', optional: true })
  grant: string | null = null;

  @Id({ description: 'The report that the figures are from', example: 'lagesrapport-1', optional: true })
  report: string | null = null;

  @OneOf(KINDS, { description: 'What kind of period', example: 'half-year' })
  kind!: FollowUpKind;

  @Day({ description: 'The first day', example: '2021-01-01' })
  from!: string;

  @Day({ description: 'The last day; it must have passed', example: '2021-03-31' })
  to!: string;

  @Text({ description: 'Where the figures are taken from', example: 'Uppföljning Finsam', max: 200 })
  source!: string;

  @Nested(() => FiguresDto, { description: 'The figures' })
  figures!: FiguresDto;
}
