import type { VNode } from 'preact';
import type { AnslagView } from '#anslag';
import type { AssociationView } from '#associations';
import { anslagDocument } from '#documents';
import type { CivilDate } from '#kernel';
import { TimeLeft } from './anslag-board.page.js';
import { Moment, Row } from './parts.js';
import { type Happening, happeningsOf } from './happenings.js';

/** One anslag with the days that follow from it, how to appeal, and everything that has happened to it. */
export function AnslagPage({
  anslag,
  association,
  history,
  today,
}: {
  anslag: AnslagView;
  association: AssociationView;
  history: readonly Happening[];
  today: CivilDate;
}): VNode {
  const paper = anslagDocument({ ...anslag, scheduled: anslag }, { ...association, founded: association });
  return (
    <article>
      <p class="kicker">{paper.state.word}</p>
      <h1>{anslag.title}</h1>
      {anslag.days && !anslag.takenDownOn && <TimeLeft entry={anslag.days} on={today} />}

      <h2>Anslag om justerat protokoll</h2>
      <dl class="facts rows">
        {paper.rows.map(({ label, lines }) => (
          <Row key={label} label={label}>
            {lines.map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            ))}
          </Row>
        ))}
        <Row label="Protokollet">
          <a href={`/${anslag.association}/protokoll/${anslag.meeting}`}>Läs protokollet</a>
        </Row>
      </dl>

      {anslag.findings.length > 0 && (
        <>
          <h2>Iakttagelser</h2>
          <ul>
            {anslag.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}

      <h2>{paper.appeal.heading}</h2>
      {paper.appeal.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}

      <h2>Vad som har hänt</h2>
      <ol class="timeline">
        {happeningsOf(history).map(({ recordedAt, summary, version }) => (
          <li key={version}>
            <p class="muted small">
              <Moment instant={recordedAt} />
            </p>
            <p>{summary}</p>
          </li>
        ))}
      </ol>
    </article>
  );
}
