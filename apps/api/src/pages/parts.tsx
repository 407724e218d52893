import type { ComponentChildren, VNode } from 'preact';
import { type CivilDate, inSweden } from '#kernel';
import { inWords } from '#documents';

/** A day in words, readable by machines too; says so when there is none. */
export function Day({
  date,
  otherwise = 'framgår inte',
}: {
  date: CivilDate | null;
  otherwise?: string;
}): VNode {
  return date ? <time dateTime={date}>{inWords(date)}</time> : <span class="muted">{otherwise}</span>;
}

/** A moment, as a clock in Sweden showed it. */
export function Moment({ instant }: { instant: string }): VNode {
  const { date, time } = inSweden(instant);
  return (
    <time dateTime={instant}>
      {inWords(date)} kl. {time.replace(':', '.')}
    </time>
  );
}

export function Fact({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One row of a two-column list of facts. */
export function Row({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
