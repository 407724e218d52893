import type { VNode } from 'preact';
import type { BoardEntry } from '#anslag';
import type { MinutesView, ParagraphDecided } from '#meetings';
import { Day, Row } from './parts.js';

type ParagraphView = MinutesView['paragraphs'][number];

/** The door to a meeting's paper: the papers themselves, what was decided in short, and where it can be appealed. */
export function MinutesPage({
  association,
  minutes,
  anslag,
}: {
  association: string;
  minutes: MinutesView;
  anslag: readonly BoardEntry[];
}): VNode {
  const paper = `/v1/associations/${association}/meetings/${minutes.meeting}`;
  return (
    <article>
      <p class="kicker">{minutes.head.title}</p>
      <h1>
        {minutes.head.documentTitle} <Day date={minutes.head.date.date} otherwise="utan datum" />
      </h1>
      <p class="actions">
        <a class="button" href={`${paper}/minutes.html`}>
          Läs {minutes.head.record === 'minutes' ? 'protokollet' : 'anteckningarna'}
        </a>
        <a href={`${paper}/minutes.pdf`}>Som PDF</a>
        <a href={`/${association}/protokoll/${minutes.meeting}/handelser`}>Alla händelser</a>
      </p>
      <dl class="facts rows">
        <Row label="Sammanträdesdatum">
          <Day date={minutes.head.date.date} otherwise={minutes.head.date.missing ?? 'framgår inte'} />
        </Row>
        <Row label="Organ">{minutes.head.bodyName}</Row>
        {minutes.number && <Row label="Protokollsnummer">{minutes.number.label}</Row>}
        {minutes.approved && (
          <Row label="Justerat">
            <Day date={minutes.approved.on.date} otherwise="dagen framgår inte av protokollet" />
          </Row>
        )}
        {minutes.corrections.length > 0 && (
          <Row label="Rättat">
            {minutes.corrections.map(({ correction, on, oldText, newText }) => (
              <p key={correction}>
                <Day date={on.date} />: ”{oldText}” ska vara ”{newText}”
              </p>
            ))}
          </Row>
        )}
        {anslag.map(({ id, lastAppealDay }) => (
          <Row key={id} label="Kan överklagas till och med">
            <Day date={lastAppealDay} otherwise="tiden löper inte än" /> ·{' '}
            <a href={`/${association}/anslag/${id}`}>Anslaget</a>
          </Row>
        ))}
      </dl>

      <h2>I korthet</h2>
      <ol class="brief">
        {minutes.paragraphs.map((paragraph) => (
          <Brief key={paragraph.item} paragraph={paragraph} paper={paper} />
        ))}
      </ol>
    </article>
  );
}

function Brief({ paragraph, paper }: { paragraph: ParagraphView; paper: string }): VNode {
  const { label, heading, decisions, caseNumber } = paragraph;
  return (
    <li>
      <h3>
        <a href={`${paper}/minutes.html#${anchorOf(paragraph)}`}>
          <span class="nowrap">{label}</span> {heading}
        </a>
      </h3>
      {caseNumber && <p class="muted small">Dnr {caseNumber}</p>}
      {decisions.map((decision) => (
        <Decided key={decision.decision} decision={decision} />
      ))}
      {aboutDecision(paragraph).map((line) => (
        <p key={line} class="muted small">
          {line}
        </p>
      ))}
      {paragraph.paragraphs.length > 0 && (
        <ol class="brief">
          {paragraph.paragraphs.map((below) => (
            <Brief key={below.item} paragraph={below} paper={paper} />
          ))}
        </ol>
      )}
    </li>
  );
}

/** What a reader of the decision should know: who was recused, how it was voted, who reserved. */
function aboutDecision({ recusals, votes, reservations }: ParagraphView): string[] {
  const names = (people: ReadonlyArray<{ who: { name: string } }>): string =>
    new Intl.ListFormat('sv').format(people.map(({ who }) => who.name));
  const recused = recusals.filter(({ outcome }) => outcome === 'recused');
  const main = votes.findLast(({ stage }) => stage === 'main');
  return [
    ...(recused.length > 0 ? [`Jäv: ${names(recused)}.`] : []),
    ...(main ? [voteInWords(main)] : []),
    ...(reservations.length > 0 ? [`Reservation: ${names(reservations)}.`] : []),
  ];
}

const DECIDED_BY = {
  majority: null,
  'casting-vote': 'ordförandens utslagsröst avgjorde',
  lot: 'lotten avgjorde',
} as const;

/** `Omröstning: 3 mot 3, 1 avstod, lotten avgjorde.` */
function voteInWords({ tally, abstained, decidedBy }: ParagraphView['votes'][number]): string {
  return `Omröstning: ${[
    tally.map(({ votes }) => votes).join(' mot '),
    abstained > 0 && `${abstained} avstod`,
    DECIDED_BY[decidedBy],
  ]
    .filter(Boolean)
    .join(', ')}.`;
}

/** A decision in its own words. */
export function Decided({ decision }: { decision: Pick<ParagraphDecided, 'formula' | 'clauses'> }): VNode {
  const { formula, clauses } = decision;
  return (
    <div class="decision">
      {formula && <p>{formula}</p>}
      {clauses.length === 1 ? (
        <p>{clauses[0]}</p>
      ) : (
        <ul>
          {clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `§ 27` is at `p27`, `§8d` at `p8d`, whatever sign the body uses: the same anchors as in the paper. */
export function anchorOf({ label }: { readonly label: string }): string {
  return `p${/\d+\p{L}*$/u.exec(label)?.[0] ?? ''}`;
}
