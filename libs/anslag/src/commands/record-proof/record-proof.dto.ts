import { Day, Id, Nested } from '#http';
import type { RecordProof } from '../../domain/anslag.commands.js';
import { PostingProofDto } from '../posting-proof.dto.js';

export class RecordProofDto implements Omit<RecordProof, 'type'> {
  @Id({ description: 'The site', example: 'sater' })
  site!: string;

  @Nested(() => PostingProofDto, { description: 'The proof' })
  proof!: PostingProofDto;

  @Day({ description: 'The day it came in', example: '2026-02-23' })
  on!: string;
}
