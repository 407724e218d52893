import type { RichText } from '#kernel';
import { Id, Ids, Money, NestedList, Prose, Text } from '#http';
import type { WriteParagraph } from '../../domain/meeting.commands.js';
import { AssignmentDto } from '../assignment.dto.js';
import { MentionDto } from '../mention.dto.js';

export class FigureDto {
  @Id({ description: 'An id for the figure within the paragraph', example: 'avesta' })
  figure!: string;

  @Text({ description: 'What it is', example: 'Samverkansteam Avesta', max: 200 })
  label!: string;

  @Money({ description: 'An amount as the text writes it', example: '2 500 tkr', optional: true })
  amount?: string;

  @Text({
    description: 'A figure that is not money, as the text writes it',
    example: '47 %',
    max: 100,
    optional: true,
  })
  asWritten?: string;
}

export class StatedSumDto {
  @Ids({ description: 'The figures that are summed', example: ['avesta', 'hedemora', 'sater'], minItems: 1 })
  of!: string[];

  @Money({ description: 'The total as the text states it, right or not', example: '6 216 tkr' })
  stated!: string;
}

export class WriteParagraphDto implements Omit<WriteParagraph, 'type'> {
  @Id({ description: 'The item', example: 'askanden' })
  item!: string;

  @Prose({
    description: 'The whole text: a list of blocks with headings, paragraphs, lists, tables and quotations',
    example: [{ p: 'Äskanden för 2025 har kommit in.' }],
  })
  text!: RichText;

  @NestedList(() => FigureDto, { description: 'Figures that the text states', optional: true })
  figures?: FigureDto[];

  @NestedList(() => StatedSumDto, {
    description: 'Totals that the text states; one that does not add up is recorded as a finding',
    optional: true,
  })
  sums?: StatedSumDto[];

  @NestedList(() => MentionDto, {
    description: 'People, organisations and initiatives that the text names',
    optional: true,
  })
  mentions?: MentionDto[];

  @Ids({ description: 'The people who present the item', example: ['p08'], optional: true })
  presentedBy?: string[];

  @NestedList(() => AssignmentDto, {
    description: 'What the text asks somebody to do without deciding it',
    optional: true,
  })
  assignments?: AssignmentDto[];
}
