import type { VNode } from 'preact';
import { type Happening, happeningsOf } from './happenings.js';
import { Moment } from './parts.js';

/** Everything that has happened to a meeting, in order, and where each event stands in the log. */
export function HistoryPage({
  association,
  meeting,
  title,
  history,
}: {
  association: string;
  meeting: string;
  title: string;
  history: readonly Happening[];
}): VNode {
  return (
    <>
      <p class="kicker">Händelser</p>
      <h1>{title}</h1>
      <p class="lead">
        {history.length} händelser, i den ordning de antecknades. Ingen av dem kan ändras; en rättelse är en
        ny händelse.
      </p>
      <p>
        <a href={`/${association}/protokoll/${meeting}`}>Protokollet</a> ·{' '}
        <a href={`/v1/associations/${association}/meetings/${meeting}/events.jsonl`}>
          Ladda ned som JSON-rader
        </a>
      </p>
      <div class="scroll" role="region" aria-label="Händelser" tabIndex={0}>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">Nr</th>
              <th scope="col">Antecknat</th>
              <th scope="col">Vad</th>
              <th scope="col" class="amount">
                Plats i loggen
              </th>
            </tr>
          </thead>
          <tbody>
            {happeningsOf(history).map(({ version, recordedAt, summary, type, position }) => (
              <tr key={version} id={`v${version}`}>
                <td>{version}</td>
                <td>
                  <Moment instant={recordedAt} />
                </td>
                <td>
                  {summary} <code class="muted">{type}</code>
                </td>
                <td class="amount">{position}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
