import { Id, Pattern, Text } from '#http';
import type { AttachToItem } from '../../domain/meeting.commands.js';

export class AttachToItemDto implements Omit<AttachToItem, 'type'> {
  @Id({ description: 'The item', example: 'delarsbokslut' })
  item!: string;

  @Text({ description: 'What the minutes call it', example: 'Delårsbokslut januari–augusti 2024', max: 200 })
  title!: string;

  @Pattern(/^[0-9a-f]{64}$/, 'ska vara SHA-256 av innehållet, 64 hexadecimala siffror', {
    description: 'SHA-256 of the bytes, which are uploaded first',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;
}
