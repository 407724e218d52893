import { Day } from '#http';
import type { PostAnslag } from '../../domain/anslag.commands.js';

export class PostAnslagDto implements Omit<PostAnslag, 'type'> {
  @Day({ description: 'The day it was posted on the last of its boards', example: '2021-06-29' })
  on!: string;
}
