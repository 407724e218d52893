import { Nested, Text } from '#http';
import type { CorrectFigures } from '../../domain/follow-up.commands.js';
import { FiguresDto } from '../figures.dto.js';

export class CorrectFiguresDto implements Omit<CorrectFigures, 'type'> {
  @Text({ description: 'Why', example: 'Två avslut i juni var inte registrerade.', max: 1000 })
  reason!: string;

  @Nested(() => FiguresDto, { description: 'All the figures as they should be' })
  figures!: FiguresDto;
}
