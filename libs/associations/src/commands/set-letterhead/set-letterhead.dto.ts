import { Flag, Nested, Pattern, Text, Texts } from '#http';
import type { SetLetterhead } from '../../domain/association.commands.js';

export class FrontPageLabelsDto {
  @Text({
    description: 'Heading of the chair, when it is not the same as for all who decide',
    example: 'Ordförande',
    max: 100,
    optional: true,
  })
  chair?: string;

  @Text({
    description: 'Heading of the vice chair, when it is not the same as for all who decide',
    example: 'Vice ordförande',
    max: 100,
    optional: true,
  })
  viceChair?: string;

  @Text({ description: 'Heading of those who decide', example: 'Beslutande', max: 100 })
  deciding!: string;

  @Text({ description: 'Heading of substitutes', example: 'Ersättare', max: 100 })
  substitutes!: string;

  @Text({ description: 'Heading of others present', example: 'Övriga', max: 100 })
  others!: string;

  @Text({ description: 'Heading of the approvers', example: 'Justerare', max: 100 })
  approvers!: string;

  @Text({ description: 'Heading of those absent with notice', example: 'Anmält förhinder', max: 100 })
  absentWithNotice!: string;

  @Text({ description: 'Heading of those absent without notice', example: 'Ej närvarande', max: 100 })
  absentWithoutNotice!: string;
}

export class LetterheadPictureDto {
  @Pattern(/^[0-9a-f]{64}$/, 'ska vara en SHA-256, 64 hexadecimala tecken med små bokstäver', {
    description: 'SHA-256 of the bytes, as the attachment was stored: a PNG or a JPEG of at most 500 kB',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;

  @Text({
    description: 'What the picture says, to those who do not see it',
    example: 'Samordningsförbundet Skaraborg',
    max: 200,
  })
  alternativeText!: string;
}

export class SetLetterheadDto implements Omit<SetLetterhead, 'type'> {
  @Texts({
    description: 'The logotype as lines of text, where there is no picture',
    example: ['Samordningsförbundet', 'Skaraborg'],
    max: 100,
    minItems: 1,
  })
  logotype!: string[];

  @Nested(() => LetterheadPictureDto, {
    description: 'The logotype as a picture: an attachment that has been stored',
    optional: true,
  })
  picture?: LetterheadPictureDto | null;

  @Pattern(/^#[0-9a-fA-F]{6}$/, 'ska vara en färg, # och sex hexadecimala siffror', {
    description: 'Colour of the logotype and the rules',
    example: '#1f4e79',
  })
  colour!: string;

  @Flag({ description: 'Repeat name, organisation number and minutes number on every page', example: false })
  fullHeaderOnEveryPage!: boolean;

  @Nested(() => FrontPageLabelsDto, { description: 'Headings of the front page' })
  labels!: FrontPageLabelsDto;
}
