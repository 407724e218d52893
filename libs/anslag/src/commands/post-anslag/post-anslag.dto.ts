import { Day, Id, Ids, Nested } from '#http';
import type { PostAnslag } from '../../domain/anslag.commands.js';
import { PostingProofDto } from '../posting-proof.dto.js';

export class PostAnslagDto implements Omit<PostAnslag, 'type'> {
  @Day({ description: 'The day it was put up', example: '2021-06-29' })
  on!: string;

  @Ids({
    description: 'The sites where it was put up; every one where it is not up, when left out',
    example: ['skovde'],
    minItems: 1,
    optional: true,
  })
  sites?: string[];

  @Id({ description: 'Who put it up', example: 'p24', optional: true })
  by?: string;

  @Nested(() => PostingProofDto, { description: 'The proof of it', optional: true })
  proof?: PostingProofDto;
}
