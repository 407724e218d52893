import { associationFoldable, associationStream, carefulDefaults, charterOn } from '#associations';
import type { CommandRunner } from '#event-store';
import { type Clock, inSweden } from '#kernel';

/** The smallest number of people that is shown. The charter of today decides for old figures too: people live now. */
export async function smallestCell(
  runner: CommandRunner,
  clock: Clock,
  association: string,
): Promise<number> {
  const { state } = await runner.load(associationStream(association), associationFoldable);
  return (charterOn(state, inSweden(clock.now()).date) ?? carefulDefaults).smallestCell;
}
