import { Day, Ids } from '#http';
import type { TakeDownAnslag } from '../../domain/anslag.commands.js';

export class TakeDownAnslagDto implements Omit<TakeDownAnslag, 'type'> {
  @Day({ description: 'The day it was taken down', example: '2021-07-21' })
  on!: string;

  @Ids({
    description: 'The sites it was taken down from; every one where it is up, when left out',
    example: ['skovde'],
    minItems: 1,
    optional: true,
  })
  sites?: string[];
}
