import { Pattern, Text, Whole } from '#http';
import type { Attachment } from '../domain/application.events.js';

export class AttachmentDto implements Attachment {
  @Text({ description: 'What it is called', example: 'Huvudbok januari–mars 2026', max: 200 })
  title!: string;

  @Pattern(/^[0-9a-f]{64}$/, 'ska vara SHA-256 av innehållet, 64 hexadecimala siffror', {
    description: 'SHA-256 of the bytes',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;

  @Pattern(/^[a-z]+\/[a-z0-9.+-]+$/, 'ska vara en mediatyp, till exempel application/pdf', {
    description: 'The media type',
    example: 'application/pdf',
  })
  mediaType!: string;

  @Whole({ description: 'The size in bytes', example: 48213, min: 1 })
  bytes!: number;
}
