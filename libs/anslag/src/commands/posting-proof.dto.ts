import { OneOf, Text } from '#http';
import type { PostingProof } from '../domain/anslag.events.js';

export class PostingProofDto implements PostingProof {
  @OneOf(['receipt', 'screenshot', 'attestation', 'url'], {
    description: 'What it is',
    example: 'attestation',
  })
  kind!: PostingProof['kind'];

  @Text({
    description: 'What it says and where it is kept, or its address',
    example: 'Anslagsbevis från Säters kommun, diariet 2026:114',
    max: 500,
  })
  reference!: string;
}
