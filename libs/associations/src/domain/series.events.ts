import type { DomainEvent } from '#kernel';

/** A number series: §§ of a body, or its minutes. One stream per series and span; a number is never given twice. */
export type SeriesEvent =
  DomainEvent<'series.started', SeriesStarted> | DomainEvent<'series.number-taken', NumberTaken>;

/** A series that goes on from numbers given before Paragraf kept it. @additionalProperties false */
export interface SeriesStarted {
  /** The first number that will be given. @asType integer @minimum 1 */
  next: number;
  reason: string;
}

/** @additionalProperties false */
export interface NumberTaken {
  /** @asType integer @minimum 1 */
  number: number;
  /** The stream and, for a §, the agenda item that the number went to. */
  takenBy: { stream: string; item: string | null };
}
