import type { VNode } from 'preact';
import { Moment } from './parts.js';

export interface HistoryEntry {
  readonly version: number;
  readonly position: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly roles: readonly string[];
  readonly summary: string;
}

/** Everything that has happened to a meeting, in order, with what is known of who, when and where it stands in the log. */
export function HistoryPage({
  association,
  meeting,
  title,
  entries,
}: {
  association: string;
  meeting: string;
  title: string;
  entries: readonly HistoryEntry[];
}): VNode {
  return (
    <>
      <p class="kicker">Händelser</p>
      <h1>{title}</h1>
      <p class="lead">
        {entries.length} händelser, i den ordning de antecknades. Ingen av dem kan ändras; en rättelse är en
        ny händelse.
      </p>
      <p>
        <a href={`/${association}/protokoll/${meeting}`}>Protokollet</a> ·{' '}
        <a href={`/v1/associations/${association}/meetings/${meeting}/events.jsonl`}>
          Ladda ned som JSON-rader
        </a>
      </p>
      <div class="scroll" role="region" aria-label="Händelser" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Nr</th>
              <th scope="col">Antecknat</th>
              <th scope="col">Händelse</th>
              <th scope="col">Vad</th>
              <th scope="col">Som</th>
              <th scope="col" class="amount">
                Plats i loggen
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.version} id={`v${entry.version}`}>
                <td>{entry.version}</td>
                <td>
                  <Moment instant={entry.recordedAt} />
                </td>
                <td>
                  <code>{entry.type}</code>
                </td>
                <td>{entry.summary}</td>
                <td>{entry.roles.join(', ') || 'systemet'}</td>
                <td class="amount">{entry.position}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
