import { type Instant, inSweden } from '#kernel';
import { yellow } from './terminal.js';

/**
 * Recorded times never go back within a log. Says so where what is recorded from now on will bear a later time than
 * its own, as after a scenario that was played for another year.
 */
export function noteOnRecordedTimes(last: Instant | undefined, begins: Instant, whose: string): void {
  if (last === undefined || last <= begins) return;
  process.stderr.write(
    [
      `${yellow('!')} The log here goes to ${shown(last)}, later than ${whose} (${shown(begins)}).`,
      '  Recorded times never go back, so what comes before then is recorded as of then. When it happened is kept as it is.',
      '  For recorded times of its own, use an empty directory: PARAGRAF_HOME=DIR.\n',
    ].join('\n'),
  );
}

function shown(instant: Instant): string {
  const { date, time } = inSweden(instant);
  return `${date} ${time}`;
}
