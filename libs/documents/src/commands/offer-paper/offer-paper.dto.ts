import { Whole } from '#http';
import type { OfferPaper } from '../../domain/signature.decider.js';

export class OfferPaperDto implements Omit<OfferPaper, 'type'> {
  @Whole({
    description:
      "The version of the meeting's stream that was read; another by now is refused. Left out: any",
    example: 57,
    min: 1,
    optional: true,
  })
  meetingVersion?: number;
}
