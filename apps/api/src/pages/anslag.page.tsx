import type { VNode } from 'preact';
import { type AnslagView, type AppealedDecision, type AppealState, isUp, type SiteState } from '#anslag';
import type { AssociationView } from '#associations';
import { anslagDocument, inWords } from '#documents';
import type { CivilDate } from '#kernel';
import { TimeLeft } from './anslag-board.page.js';
import { Day, Moment, Row } from './parts.js';
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
  const paper = anslagDocument(
    {
      ...anslag,
      scheduled: { ...anslag, sites: [...anslag.sites] },
      legalForce: anslag.legalForce.confirmed,
    },
    { ...association, founded: association },
  );
  const { confirmed, calculated, blockedBy, appealed } = anslag.legalForce;
  return (
    <article>
      <p class="kicker">{paper.state.word}</p>
      <h1>{anslag.title}</h1>
      {anslag.days && !anslag.takenDownOn && <TimeLeft entry={anslag.days} on={today} />}
      {!anslag.days && anslag.sites.some(isUp) && (
        <p class="note">
          Tiden för överklagande löper inte: anslaget sitter inte uppe på alla tavlor som krävs.
        </p>
      )}

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

      <h2>Tavlorna</h2>
      <ul>
        {anslag.sites.map((site) => (
          <li key={site.site}>
            <strong>{site.name}</strong>: {siteInWords(site)}
          </li>
        ))}
      </ul>

      <h2>Laga kraft</h2>
      {confirmed ? (
        <p>
          Besluten har fått laga kraft <Day date={confirmed.calculated} />
          {appealed.length > 0 && ', utom de som överklagades i tid'}. Bekräftat <Day date={confirmed.on} />{' '}
          sedan förvaltningsrätten tillfrågats.
        </p>
      ) : (
        <>
          {calculated && blockedBy.length === 0 && (
            <p>
              Beräknad <Day date={calculated} />, men ännu inte bekräftad.
            </p>
          )}
          {blockedBy.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </>
      )}
      {appealed.map((one) => (
        <p key={one.decision}>{appealedInWords(one)}</p>
      ))}
      {anslag.appeals.length > 0 && (
        <ul>
          {anslag.appeals.map((appeal) => (
            <li key={appeal.appeal}>{appealInWords(appeal)}</li>
          ))}
        </ul>
      )}

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

/** `uppsatt 11 februari 2026, borta från 20 februari 2026, uppsatt 23 februari 2026 (anslagsbevis …)` */
function siteInWords({ postings, takenDownOn }: SiteState): string {
  if (postings.length === 0) return 'inte uppsatt än';
  const proof = postings.at(-1)?.proof?.reference;
  return [
    ...postings.flatMap(({ from, lost }) => [
      `uppsatt ${inWords(from)}`,
      ...(lost ? [`borta från ${inWords(lost)}`] : []),
    ]),
    ...(takenDownOn ? [`nedtaget ${inWords(takenDownOn)}`] : []),
    ...(proof ? [`bevis: ${proof}`] : []),
  ].join(', ');
}

const OUTCOMES = {
  annulled: 'Beslutet upphävdes',
  rejected: 'Överklagandet avslogs',
  dismissed: 'Överklagandet avvisades',
  withdrawn: 'Överklagandet återkallades',
} as const;

function appealedInWords({ decision, standing, from }: AppealedDecision): string {
  switch (standing) {
    case 'pending':
      return `Beslutet ${decision} är överklagat och har inte fått laga kraft.`;
    case 'annulled':
      return `Beslutet ${decision} är upphävt av domstol.`;
    case 'stands':
      return `Beslutet ${decision} överklagades och står fast. Det fick laga kraft ${from ? inWords(from) : ''}.`;
  }
}

function appealInWords({ receivedOn, inTime, stayed, decided }: AppealState): string {
  const received = `Överklagande ${inWords(receivedOn)}${inTime ? '' : ', efter tidens utgång'}.`;
  if (!decided) return `${received} Prövas${stayed ? '; beslutet får inte verkställas för närvarande' : ''}.`;
  const number = decided.caseNumber ? ` (${decided.caseNumber})` : '';
  return `${received} ${OUTCOMES[decided.outcome]} ${inWords(decided.on)}${number}.`;
}
