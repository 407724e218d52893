import type { CommandEnvelope } from '#event-store';
import { inSweden } from '#kernel';
import type { PostingContext } from '../domain/posting.decider.js';

export function postingFacts({ occurredAt }: CommandEnvelope): PostingContext {
  return { today: inSweden(occurredAt).date };
}
