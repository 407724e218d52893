import { Flag, Id, Nested, OneOf, Text } from '#http';
import type { BodyEstablished, SeriesSpan } from '../../domain/association.events.js';

export class ParagraphNumberingDto {
  @OneOf(['meeting', 'year', 'ever'], { description: 'How long the numbers run on', example: 'year' })
  span!: SeriesSpan;

  @Text({ description: 'Printed before the number', example: '§ ', min: 0, max: 10 })
  sign!: string;
}

export class MinutesNumberingDto {
  @OneOf(['year', 'ever'], { description: 'How long the numbers run on', example: 'year' })
  span!: 'year' | 'ever';

  @Text({
    description: 'The printed number; {n} and {year} are replaced',
    example: '# {n} – {year}',
    max: 60,
  })
  label!: string;
}

export class EstablishBodyDto implements BodyEstablished {
  @Id({ description: 'An id for the body', example: 'styrelsen' })
  body!: string;

  @Text({ description: "The body's name", example: 'Styrelsen' })
  name!: string;

  @OneOf(['board', 'preparatory-group', 'presidium'], { description: 'What it is', example: 'board' })
  kind!: BodyEstablished['kind'];

  @Flag({ description: 'A body that does not decide writes notes instead of minutes', example: true })
  decides!: boolean;

  @Nested(() => ParagraphNumberingDto, { description: 'How its paragraphs are numbered' })
  paragraphs!: ParagraphNumberingDto;

  @Nested(() => MinutesNumberingDto, {
    description: 'How its minutes are numbered; left out when they are not',
    optional: true,
  })
  minutes: MinutesNumberingDto | null = null;
}
