import { Base64, Text } from '#http';

export class StoreAttachmentDto {
  @Base64({
    description: 'The bytes, at most 700 kilobytes; larger files are sent as they are, with PUT',
    example: 'SGVqIQo=',
    max: 960_000,
  })
  content!: string;

  @Text({
    description: 'What the file is called, without path; it stands for ever and must name no participant',
    example: 'huvudbok-2026-q1.pdf',
    max: 200,
    optional: true,
  })
  name: string | null = null;
}
