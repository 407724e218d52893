import { type Finding, formatKronor, remark, wordingStep } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { Figure, StatedSum } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { named, type Paragraph, paragraphsOf } from '../paragraphs.js';

/** Totals that are not the sum of their parts. Within rounding it is only a note. */
export function judgeSums(meeting: MeetingState): Finding[] {
  return paragraphsOf(meeting).flatMap((paragraph) =>
    (paragraph.written?.sums ?? []).flatMap((sum) => judgeSum(paragraph, sum)),
  );
}

function judgeSum(paragraph: Paragraph, { of, stated }: StatedSum): Finding[] {
  const parts = of.flatMap((id) => amountOf(paragraph.written!.figures, id));
  const total = parts.reduce((sum, { ore }) => sum + ore, 0);
  const difference = total - stated.ore;
  if (difference === 0) return [];
  // Each amount may be rounded by half of the smallest step its wording can express.
  const slack = [...parts, stated].reduce((sum, { asWritten }) => sum + wordingStep(asWritten) / 2, 0);
  const rounding = Math.abs(difference) <= slack;
  return [
    {
      ...remark(
        meetingFindingRules['sum-differs'],
        `Delbeloppen i ${named(paragraph)} blir tillsammans ${formatKronor(total)}, men summan anges till ${stated.asWritten}. Skillnaden ${formatKronor(Math.abs(difference))} ${rounding ? 'ryms inom avrundningen' : 'ryms inte inom avrundningen'}.`,
        {
          where: 'text',
          parts: parts.map(({ asWritten }) => asWritten),
          stated: stated.asWritten,
          totalOre: total,
          statedOre: stated.ore,
          differenceOre: difference,
          withinRounding: rounding,
        },
        paragraph.item,
      ),
      ...(rounding && { severity: 'note' as const }),
    },
  ];
}

function amountOf(figures: readonly Figure[], id: string): Array<NonNullable<Figure['amount']>> {
  const amount = figures.find(({ figure }) => figure === id)?.amount;
  return amount ? [amount] : [];
}
