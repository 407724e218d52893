import { Day } from '#http';
import type { TakeDownAnslag } from '../../domain/anslag.commands.js';

export class TakeDownAnslagDto implements Omit<TakeDownAnslag, 'type'> {
  @Day({ description: 'The day it was taken down', example: '2021-07-21' })
  on!: string;
}
