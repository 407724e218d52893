import type { VNode } from 'preact';
import type { DecisionView } from '#meetings';
import { decisionWords } from '#documents';
import { formatKronor } from '#kernel';
import { anchorOf, Decided } from './minutes.page.js';
import { Day } from './parts.js';

export interface DecisionSearch {
  readonly text: string;
  readonly type: string;
  readonly year: string;
}

/** All decisions in approved minutes, to search in and to link to. */
export function DecisionsPage({
  association,
  decisions,
  search,
}: {
  association: string;
  decisions: readonly DecisionView[];
  search: DecisionSearch;
}): VNode {
  return (
    <>
      <h1>Beslut</h1>
      <form class="filters" method="get" action={`/${association}/beslut`} role="search">
        <div>
          <label for="ord">Ord i beslutet</label>
          <input type="search" id="ord" name="ord" value={search.text} />
        </div>
        <div>
          <label for="typ">Slag</label>
          <select id="typ" name="typ">
            <option value="">Alla</option>
            {Object.entries(decisionWords).map(([type, label]) => (
              <option key={type} value={type} selected={type === search.type}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for="ar">År</label>
          <input
            type="text"
            inputMode="numeric"
            pattern="\d{4}"
            size={6}
            id="ar"
            name="ar"
            value={search.year}
          />
        </div>
        <button type="submit">Sök</button>
      </form>
      <p class="muted" role="status">
        {decisions.length === 1 ? 'Ett beslut' : `${decisions.length} beslut`} i justerade protokoll.
      </p>
      <ul class="cards">
        {decisions.map((decision) => (
          <li key={`${decision.meeting} ${decision.decision}`} class="card">
            <p class="kicker">
              {decision.label} · <Day date={decision.date} otherwise="utan datum" />
              {decision.caseNumber && ` · Dnr ${decision.caseNumber}`}
            </p>
            <h2 class="card-title">
              <a
                href={`/v1/associations/${association}/meetings/${decision.meeting}/minutes.html#${anchorOf(decision)}`}
              >
                {decision.heading}
              </a>
            </h2>
            <Decided decision={decision} />
            <p class="small">
              <span class="tag">{decisionWords[decision.type]}</span>{' '}
              {decision.amounts.map(
                ({ to, amount }) =>
                  amount && (
                    <span key={to} class="muted">
                      {to}: {formatKronor(amount.ore)}{' '}
                    </span>
                  ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
